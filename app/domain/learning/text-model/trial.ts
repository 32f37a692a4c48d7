import { createRandom } from '../../shared/random.ts';
import { checkDoses } from './check-doses.ts';
import type { DoseFact } from './check-doses.ts';
import { wordsOf } from './model.ts';
import type { TextModel } from './model.ts';
import { sentenceWriter } from './write.ts';
import type { Writing } from './write.ts';

/** A corpus, what it was made into, and what it holds to be true. */
export interface Library {
  sentences: readonly string[];
  facts: readonly DoseFact[];
  model: TextModel;
}

/** What many sentences with the same beginning and settings come to. */
export interface Trial {
  written: number;
  /** Stand word for word in the corpus. */
  copied: number;
  /** Give a medicine a dose. */
  withDose: number;
  /** Give it another dose than the corpus does. */
  wrongDose: number;
}

/** Writes `count` sentences and compares each with the corpus. The same seed gives the same sentences. */
export function tryOut(
  { sentences, facts, model }: Library,
  beginning: readonly string[],
  settings: Writing & { seed: number },
  count: number,
): Trial {
  const known = new Set(sentences.map((sentence) => wordsOf(sentence).slice(1, -1).join(' ')));
  const write = sentenceWriter(model, settings, createRandom(settings.seed));
  const trial: Trial = { written: count, copied: 0, withDose: 0, wrongDose: 0 };
  for (let index = 0; index < count; index++) {
    const words = write(beginning);
    const verdict = checkDoses(words, facts);
    if (known.has(words.join(' '))) trial.copied++;
    if (verdict !== 'none') trial.withDose++;
    if (verdict === 'wrong') trial.wrongDose++;
  }
  return trial;
}

/** Sentences of the corpus in which a run of words stands, at most `most`: where a prediction comes from. */
export function sentencesWith(sentences: readonly string[], run: readonly string[], most: number): string[] {
  const phrase = ` ${run.join(' ')} `;
  return sentences.filter((sentence) => ` ${wordsOf(sentence).join(' ')} `.includes(phrase)).slice(0, most);
}
