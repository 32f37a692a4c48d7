/** Acts whose effect has left the product: letters are on their way, an identity has been seen. */
const IRREVERSIBLE: readonly string[] = ['round.published', 'person.identity_revealed'];

export function isIrreversible(changeKind: string): boolean {
  return IRREVERSIBLE.includes(changeKind);
}
