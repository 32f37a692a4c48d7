import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '#app/domain/learning/item.ts';
import { reviewForm } from '#app/domain/learning/quiz.ts';
import type { GivenAnswer } from '#app/domain/learning/quiz.ts';
import { dueItems, nextReview } from '#app/domain/learning/review.ts';

const same = (text: string) => ({ sv: text, en: text });
const item: Item = {
  id: 'a',
  forms: [0, 1].map((form) => ({
    question: same(`form ${form}`),
    options: [0, 1, 2].map((option) => ({ text: same(String(option)), why: same('because') })),
    right: 0,
  })),
};
const START = Date.parse('2027-01-01T08:00:00.000Z');
const DAY = 86_400_000;
const at = (day: number) => new Date(START + day * DAY).toISOString();

function answer(day: number, isRight: boolean, occasion: GivenAnswer['occasion'] = 'review'): GivenAnswer {
  return { itemId: 'a', form: 1, choice: isRight ? 0 : 1, occasion, answeredAt: at(day) };
}

function daysUntilNext(answers: readonly GivenAnswer[]): number {
  const last = Date.parse(answers.at(-1)?.answeredAt ?? '');
  return (Date.parse(nextReview(item, answers)) - last) / DAY;
}

describe('when something is asked again', () => {
  test('each right answer in time puts it off for longer, and a wrong one brings it back within days', () => {
    const answers = [answer(0, true, 'after')];
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      const wait = daysUntilNext(answers);
      waits.push(wait);
      const day = (Date.parse(answers.at(-1)?.answeredAt ?? '') - START) / DAY;
      answers.push(answer(day + wait, true));
    }
    expect(waits.every((wait, index) => index === 0 || wait > (waits[index - 1] ?? 0))).toBe(true);
    const day = (Date.parse(answers.at(-1)?.answeredAt ?? '') - START) / DAY;
    expect(daysUntilNext([...answers, answer(day + 30, false)])).toBeLessThan(waits.at(-1) ?? 0);
  });

  test('never before the last answer, and the same for the same answers', () => {
    const history = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(history, (steps) => {
        let day = 0;
        const answers = steps.map(([days, isRight]) => answer((day += days), isRight));
        expect(daysUntilNext(answers)).toBeGreaterThan(0);
        expect(nextReview(item, answers)).toBe(nextReview(item, answers));
      }),
    );
  });
});

describe('what is due', () => {
  const moduleId = 'atrial-fibrillation';
  const due = (answers: readonly GivenAnswer[], day: number) =>
    dueItems([{ moduleId, items: [item], answers }], at(day));

  test('is asked in another way than the last time, once its day has come', () => {
    const answers = [answer(0, true, 'after')];
    const day = daysUntilNext(answers);
    expect(due(answers, day - 0.5)).toEqual([]);
    expect(due(answers, day + 0.5)).toMatchObject([{ moduleId, form: 0 }]);
  });

  test('only of modules that are mastered; a wrong answer in a review takes no module away', () => {
    expect(due([answer(0, false, 'after')], 400)).toEqual([]);
    expect(due([answer(0, true, 'before')], 400)).toEqual([]);
    expect(due([answer(0, true, 'after'), answer(30, false)], 400)).toHaveLength(1);
  });
});

test('the form of a review takes any of its questions, and each that is there with its answer', () => {
  const form = reviewForm([
    {
      moduleId: 'm',
      shapes: [
        { id: 'a', options: [3, 3] },
        { id: 'b', options: [3, 3] },
      ],
    },
  ]);
  expect(form.safeParse({ answers: { m: { a: { form: '1', choice: '2' } } } }).success).toBe(true);
  expect(form.safeParse({ answers: { m: { a: { form: '1' } } } }).error?.issues[0]?.path).toEqual([
    'answers',
    'm',
    'a',
    'choice',
  ]);
  expect(form.safeParse({ answers: { m: { a: { form: '1', choice: '3' } } } }).success).toBe(false);
});
