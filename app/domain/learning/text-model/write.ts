import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { predict, START, STOP } from './model.ts';
import type { NextWord, Prediction, TextModel } from './model.ts';
import type { TextModelSettings } from './settings.ts';

type Drawing = Pick<TextModelSettings, 'temperature' | 'candidates'>;
export type Writing = Drawing & Pick<TextModelSettings, 'context'>;

/** A word that has been written, and what it was drawn from. */
export interface Step extends Prediction {
  word: string;
}

/**
 * What is drawn from: the likeliest `candidates`, each probability raised to 1/temperature and shared out anew so that
 * they sum to one. At 0 the likeliest alone is left.
 */
export function sharpen(words: readonly NextWord[], { temperature, candidates }: Drawing): NextWord[] {
  const kept = words.slice(0, temperature === 0 ? 1 : candidates);
  const likeliest = kept[0]?.probability ?? 1;
  // By logarithms of the share of the likeliest: a power of the probability itself is nothing at a low temperature.
  const weights = kept.map(({ probability }) =>
    temperature === 0 ? 1 : Math.exp(Math.log(probability / likeliest) / temperature),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return kept.map((word, index) => ({ ...word, probability: (weights[index] ?? 0) / all }));
}

/** Goes on from a beginning, word by word. The same settings and seed give the same words; more words only add to them. */
export function writeOn(
  model: TextModel,
  beginning: readonly string[],
  settings: Writing & Pick<TextModelSettings, 'words' | 'seed'>,
): Step[] {
  const random = createRandom(settings.seed);
  const text = [START, ...beginning];
  return Array.from({ length: settings.words }, () => {
    const { context, words } = predict(model, text, settings.context);
    const drawnFrom = sharpen(words, settings);
    const { word } = random.weighted(drawnFrom, ({ probability }) => probability);
    text.push(word);
    return { context, words: drawnFrom, word };
  });
}

const LONGEST_SENTENCE = 30;

/** Writes sentences to their end, from a beginning on. Without START and STOP. */
export function sentenceWriter(model: TextModel, settings: Writing, random: Random) {
  const sharp = new Map<readonly NextWord[], readonly NextWord[]>();
  // The same words come up again in sentence after sentence: each list is sharpened once.
  const draw = (words: readonly NextWord[]) => {
    const known = sharp.get(words) ?? sharpen(words, settings);
    sharp.set(words, known);
    return random.weighted(known, ({ probability }) => probability).word;
  };
  return (beginning: readonly string[]): string[] => {
    const text = [START, ...beginning];
    while (text.length <= LONGEST_SENTENCE) {
      const word = draw(predict(model, text, settings.context).words);
      if (word === STOP) break;
      text.push(word);
    }
    return text.slice(1);
  };
}
