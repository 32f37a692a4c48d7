import type { GivenAnswer } from '#app/domain/surveys/given-answer.ts';
import type { Vault } from '#app/platform/secrets.ts';

/** Bytes: room for a questionnaire with a few sentences, so that the length does not tell who wrote something. */
const ROOM = 4096;

const placeOf = (waveId: string) => `survey_sealed_answers.sealed ${waveId}`;

/** The answer as it is kept while its wave is open: unreadable in the database, and filled up to whole rooms. */
export function sealAnswer(vault: Pick<Vault, 'sealText'>, waveId: string, answer: GivenAnswer): string {
  const text = JSON.stringify(answer);
  const size = Buffer.byteLength(text);
  return vault.sealText(text + ' '.repeat(Math.ceil(size / ROOM) * ROOM - size), placeOf(waveId));
}

/** @throws Error when it was sealed for another wave, or with another secret */
export function openAnswer(vault: Vault, waveId: string, sealed: string): GivenAnswer {
  return JSON.parse(vault.openText(sealed, placeOf(waveId))) as GivenAnswer;
}
