import type { GivenAnswer } from '#app/domain/surveys/given-answer.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { largestAnswer } from '#app/domain/surveys/largest-answer.ts';
import type { Vault } from '#app/platform/secrets.ts';

const placeOf = (waveId: string) => `survey_sealed_answers.sealed ${waveId}`;

/** To what a wave's answers are given. */
interface Asked {
  wave: { id: string };
  instrument: { definition: InstrumentDefinition };
}

/**
 * The answer as it is kept while its wave is open: unreadable in the database, and filled up to the length of the longest
 * that there can be, so that its length does not tell who has written something.
 */
export function sealAnswer(vault: Pick<Vault, 'sealText'>, { wave, instrument }: Asked, answer: GivenAnswer): string {
  const room = sizeOf(largestAnswer(instrument.definition));
  return vault.sealText(JSON.stringify(answer) + ' '.repeat(Math.max(0, room - sizeOf(answer))), placeOf(wave.id));
}

/** @throws Error when it was sealed for another wave, or with another secret */
export function openAnswer(vault: Pick<Vault, 'openText'>, waveId: string, sealed: string): GivenAnswer {
  return JSON.parse(vault.openText(sealed, placeOf(waveId))) as GivenAnswer;
}

function sizeOf(answer: GivenAnswer): number {
  return Buffer.byteLength(JSON.stringify(answer));
}
