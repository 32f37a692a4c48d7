import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORPORA } from '#app/content/generative-ai/corpus/corpora.ts';
import { checkDoses } from '#app/domain/learning/text-model/check-doses.ts';
import { predict, START, STOP, trainModel, wordsOf } from '#app/domain/learning/text-model/model.ts';
import { proseOf } from '#app/domain/learning/text-model/prose.ts';
import { BEGINNINGS, MOST_CONTEXT, textModelSettings } from '#app/domain/learning/text-model/settings.ts';
import { sentencesWith, tryOut } from '#app/domain/learning/text-model/trial.ts';
import { sharpen, writeOn } from '#app/domain/learning/text-model/write.ts';

const small = ['Anna fick te.', 'Anna fick kaffe.', 'Bo fick kaffe.', 'Bo sov.'];
const model = trainModel(small, 2);
const shares = (before: readonly string[], context: number) =>
  Object.fromEntries(predict(model, before, context).words.map(({ word, probability }) => [word, probability]));

describe('a model counted by hand', () => {
  test('goes by the words that it has seen together', () => {
    expect(shares([START, 'anna', 'fick'], 2)).toEqual({ te: 1 / 2, kaffe: 1 / 2 });
    expect(shares([START, 'bo', 'fick'], 2)).toEqual({ kaffe: 1 });
    expect(shares([START, 'anna', 'fick'], 1)).toEqual({ kaffe: 2 / 3, te: 1 / 3 });
    expect(shares([START], 2)).toEqual({ anna: 1 / 2, bo: 1 / 2 });
  });

  test('sees one word fewer where it has not seen them together, and at last only how common each is', () => {
    const unseen = predict(model, [START, 'cilla', 'fick'], 2);
    expect(unseen.context).toEqual(['fick']);
    expect(shares([START, 'cilla', 'fick'], 2)).toEqual({ kaffe: 2 / 3, te: 1 / 3 });
    // Fifteen words with the stops: fick three times, each name twice, kaffe twice, four stops.
    expect(predict(model, [START, 'anna', 'cilla'], 2).context).toEqual([]);
    expect(shares([START, 'anna', 'cilla'], 2)).toMatchObject({
      [STOP]: 4 / 15,
      fick: 3 / 15,
      anna: 2 / 15,
      te: 1 / 15,
    });
  });

  test('forgets a sentence that has ended', () => {
    expect(predict(model, [START, 'bo', 'sov', STOP], 2)).toEqual(predict(model, [START], 2));
  });
});

describe('drawing a word', () => {
  const words = predict(model, [START, 'anna', 'cilla'], 2).words;

  test('at temperature 1 as counted, at 0 the likeliest, at a half the squares', () => {
    expect(sharpen(words, { temperature: 1, candidates: 20 })).toEqual(words);
    expect(sharpen(words, { temperature: 0, candidates: 20 })).toEqual([{ ...words[0], probability: 1 }]);
    // 4 and 3 squared: 16 and 9 of 25.
    const squared = sharpen(words, { temperature: 0.5, candidates: 2 }).map(({ probability }) => probability);
    expect(squared[0]).toBeCloseTo(16 / 25, 12);
    expect(squared[1]).toBeCloseTo(9 / 25, 12);
  });

  const drawing = fc.record({
    temperature: fc.double({ min: 0, max: 2, noNaN: true }),
    candidates: fc.integer({ min: 1, max: 20 }),
  });

  test('the probabilities sum to one and keep their order, for any words before', () => {
    const vocabulary = ['anna', 'bo', 'fick', 'te', 'kaffe', 'sov', 'cilla', STOP];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary)), fc.integer({ min: 1, max: 4 }), drawing, (text, n, set) => {
        const counted = predict(model, [START, ...text], n).words;
        for (const list of [counted, sharpen(counted, set)]) {
          const probabilities = list.map(({ probability }) => probability);
          expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          expect([...probabilities].sort((a, b) => b - a)).toEqual(probabilities);
        }
      }),
    );
  });
});

describe('writing', () => {
  const settings = { context: 2, temperature: 1, candidates: 20, words: 12, seed: 7 };
  const text = (set: Partial<typeof settings>) =>
    writeOn(model, ['anna'], { ...settings, ...set }).map(({ word }) => word);

  test('the same seed gives the same text, another may not, and more words only add to it', () => {
    expect(text({})).toEqual(text({}));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => text({ seed }).join(' '))).size).toBeGreaterThan(1);
    expect(text({ words: 20 }).slice(0, 12)).toEqual(text({}));
  });

  test('at temperature 0 every throw gives the likeliest', () => {
    expect(text({ temperature: 0, words: 3 })).toEqual(['fick', 'kaffe', STOP]);
    expect(text({ temperature: 0, seed: 8 })).toEqual(text({ temperature: 0 }));
  });

  test('reads as sentences', () => {
    expect(proseOf([START, 'anna', 'fick', 'te', STOP, 'bo', 'sov', STOP])).toBe('Anna fick te. Bo sov.');
  });
});

describe('doses held against the corpus', () => {
  const facts = [
    { medicine: 'insulin', dose: '12 enheter' },
    { medicine: 'morfin', dose: '5 milligram' },
    { medicine: 'ramipril', dose: '5 milligram' },
  ];
  test.each([
    ['insulin ges och dosen är 12 enheter', 'right'],
    ['insulin ges och dosen är 5 milligram', 'wrong'],
    ['insulin ges till natten', 'none'],
    ['dosen är 5 milligram', 'none'],
    ['5 milligram ramipril gavs', 'right'],
    ['efter insulin gavs morfin och dosen är 5 milligram', 'right'],
    ['insulin 12 enheter och morfin 12 enheter', 'wrong'],
    ['insulin 112 enheter', 'none'],
  ])('%s: %s', (sentence, verdict) => {
    expect(checkDoses(sentence.split(' '), facts)).toBe(verdict);
  });
});

describe.each(['sv', 'en'] as const)('the corpus in %s', (language) => {
  const { sentences, facts, beginnings } = CORPORA[language];
  const library = { sentences, facts, model: trainModel(sentences, MOST_CONTEXT) };
  const usual = textModelSettings.parse({});
  const doses = (settings: object, beginning = beginnings[0]!) =>
    tryOut(library, beginning.split(' '), { ...usual, ...settings }, 100);

  test('says each thing once, and gives every medicine its own dose', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => checkDoses(wordsOf(sentence), facts) === 'wrong')).toEqual([]);
    expect(beginnings).toHaveLength(BEGINNINGS);
    for (const beginning of beginnings) expect(sentencesWith(sentences, beginning.split(' '), 1)).toHaveLength(1);
  });

  test('teaches a model that writes wrong doses, also when it looks far back and takes no chances', () => {
    expect(doses({}).wrongDose).toBeGreaterThan(50);
    expect(doses({ context: MOST_CONTEXT }).wrongDose).toBeGreaterThan(50);
    expect(doses({ temperature: 0 })).toMatchObject({ withDose: 100, wrongDose: 100 });
  });

  test('gives the right dose after paracetamol with four words back, and then mostly copies', () => {
    const trial = doses({ context: MOST_CONTEXT }, beginnings[2]);
    expect(trial.wrongDose).toBe(0);
    expect(trial.copied).toBeGreaterThan(50);
  });

  test('is copied more the further back the model looks', () => {
    const copied = [1, 2, 3, 4].map((context) => doses({ context }, beginnings[3]).copied);
    expect([...copied].sort((a, b) => a - b)).toEqual(copied);
    expect(copied[3]).toBeGreaterThan(copied[0]! + 50);
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(textModelSettings.parse({ temperature: 'hot', words: '1e9', context: '0', seed: '' })).toEqual(
    textModelSettings.parse({}),
  );
});
