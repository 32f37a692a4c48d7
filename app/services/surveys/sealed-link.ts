import type { Vault } from '#app/platform/secrets.ts';
import { ANSWER_PATH } from './answer-path.ts';

const PLACE = 'outbox.body link';
const SEALED = new RegExp(`(${ANSWER_PATH})(v1\\.[\\w-]+)`, 'g');
const IN_CLEAR = new RegExp(`(${ANSWER_PATH})([\\w-]{43})(?![\\w.-])`, 'g');

/**
 * A personal link as it stands in letters that wait or have gone. Whoever asks the product with a link learns whether it
 * has been used, so that letters in clear would tell who has answered.
 */
export function sealedLink(vault: Pick<Vault, 'sealText'>, origin: string, token: string): string {
  return `${origin}${ANSWER_PATH}${vault.sealText(token, PLACE)}`;
}

/** The text of a letter as its receiver reads it. @throws Error when a link was sealed with another secret */
export function openLinks(vault: Pick<Vault, 'openText'>, text: string): string {
  return text.replace(SEALED, (_, path: string, sealed: string) => path + vault.openText(sealed, PLACE));
}

/** The text of a letter from before links were sealed. */
export function sealLinks(vault: Pick<Vault, 'sealText'>, text: string): string {
  return text.replace(IN_CLEAR, (_, path: string, token: string) => path + vault.sealText(token, PLACE));
}
