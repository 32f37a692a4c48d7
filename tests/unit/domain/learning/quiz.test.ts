import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapesOf } from '#app/domain/learning/item.ts';
import type { Item } from '#app/domain/learning/item.ts';
import { answersForm, isMastered, knownItems, mark, questionsFor } from '#app/domain/learning/quiz.ts';
import type { GivenAnswer } from '#app/domain/learning/quiz.ts';
import { faultsOfItems } from '#tests/support/content/check-items.ts';

const same = (text: string) => ({ sv: text, en: text });

function item(id: string, rights: readonly number[]): Item {
  return {
    id,
    forms: rights.map((right, form) => ({
      question: same(`${id} ${form}`),
      options: [0, 1, 2].map((option) => ({ text: same(`option ${option}`), why: same('because') })),
      right,
    })),
  };
}

const items = [item('a', [0, 1, 2]), item('b', [1, 2])];

function answer(
  itemId: string,
  form: number,
  choice: number,
  minute: number,
  occasion: 'before' | 'after' = 'after',
): GivenAnswer {
  return { itemId, form, choice, occasion, answeredAt: `2027-03-01T10:${String(minute).padStart(2, '0')}:00.000Z` };
}

describe('the questions of a sitting', () => {
  test('before reading each is put in its first way', () => {
    expect(questionsFor(items, 'before', []).map(({ form }) => form)).toEqual([0, 0]);
  });

  test('after reading nobody meets the way that she was asked before, and those who try again meet another', () => {
    const first = questionsFor(items, 'after', []);
    const second = questionsFor(items, 'after', [answer('a', 1, 0, 1), answer('b', 1, 0, 1)]);
    expect(first.map(({ form }) => form)).toEqual([1, 1]);
    expect(second.map(({ form }) => form)).toEqual([2, 1]);
  });
});

describe('mastery', () => {
  test('what was right before reading counts for nothing', () => {
    const guessed = [answer('a', 0, 0, 1, 'before'), answer('b', 0, 1, 1, 'before')];
    expect(isMastered(items, guessed)).toBe(false);
    expect(knownItems(items, guessed).size).toBe(0);
  });

  test('the latest answer after reading decides, whatever order the answers are read in', () => {
    const answers = [answer('a', 1, 1, 1), answer('a', 2, 0, 2), answer('b', 1, 2, 1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: 3 }), (shuffled) => {
        expect([...knownItems(items, shuffled)]).toEqual(['b']);
      }),
    );
    expect(isMastered(items, [...answers, answer('a', 1, 1, 3)])).toBe(true);
  });

  test('an answer to an item that is no more is neither right nor wrong', () => {
    expect(mark(items, [answer('gone', 0, 0, 1), answer('a', 9, 0, 1)])).toEqual([]);
  });
});

describe('the form of a sitting', () => {
  const schema = answersForm(shapesOf(items));
  const posted = { answers: { a: { form: '1', choice: '2' }, b: { form: '0', choice: '0' } } };

  test('takes what a page posts', () => {
    expect(schema.parse(posted).answers).toEqual({ a: { form: 1, choice: 2 }, b: { form: 0, choice: 0 } });
  });

  test.each([
    ['an unanswered question', { form: '1' }],
    ['an option that there is not', { form: '1', choice: '3' }],
    ['a way of asking that there is not', { form: '3', choice: '0' }],
  ])('refuses %s', (_, a) => {
    expect(schema.safeParse({ answers: { ...posted.answers, a } }).success).toBe(false);
  });
});

describe('faults of items', () => {
  test('none in items that hold', () => {
    expect(faultsOfItems([...items, item('c', [0, 1]), item('d', [2, 0])])).toEqual([]);
  });

  test('every kind is named', () => {
    const bad: Item[] = [
      {
        id: 'x',
        forms: [{ question: same('?'), options: [0, 0].map(() => ({ text: same('one'), why: same('') })), right: 4 }],
      },
    ];
    const faults = faultsOfItems([...bad, ...bad]).join('\n');
    for (const part of [
      'fewer than 4 items',
      'same id',
      'fewer than 2 ways',
      'fewer than 3 options',
      'no option',
      'say the same',
      'same place',
    ])
      expect(faults).toContain(part);
  });
});
