/** Acts that told people how a round's plan stands. */
export const PUBLICATIONS = ['round.published', 'round.amendments_published'] as const;

/**
 * Acts whose effect has left the product: letters are on their way, an identity has been seen, answers have been severed,
 * a questionnaire may be sent to people at any moment.
 */
const IRREVERSIBLE: readonly string[] = [
  ...PUBLICATIONS,
  'person.identity_revealed',
  'survey.opened',
  'survey.closed',
  'instrument.published',
];

export function isIrreversible(changeKind: string): boolean {
  return IRREVERSIBLE.includes(changeKind);
}
