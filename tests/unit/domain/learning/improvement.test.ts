import { expect, test } from 'vitest';
import { followOthers, followUp } from '#app/domain/learning/improvement/follow-up.ts';
import { levelIn, startOf, WEEKS_BEFORE, yearOf } from '#app/domain/learning/improvement/plan.ts';
import {
  CHANGES,
  DATA_CHOICES,
  improvementSettings,
  OWNERS,
  QUESTIONS,
} from '#app/domain/learning/improvement/settings.ts';
import type { Plan } from '#app/domain/learning/improvement/settings.ts';

const usual = improvementSettings.parse({});
const best: Plan = { question: 'action', data: 'history', change: 'booked', owner: 'role' };
const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);
const share = (holds: (seed: number) => boolean) => seeds.filter(holds).length / seeds.length;

test('a question without an action and too much data cost weeks', () => {
  expect(startOf(best)).toBe(2);
  expect(startOf({ ...best, question: 'tool', data: 'everything' })).toBe(30);
  expect(levelIn({ ...best, question: 'tool' }, 21).process).toBe(0.25);
});

// By hand: 0.25 x 0.14 + 0.75 x 0.27 = 0.2375 before, 0.8 x 0.14 + 0.2 x 0.27 = 0.166 after.
test('the outcome follows from how many are called', () => {
  expect(levelIn(best, 1).outcome).toBeCloseTo(0.2375, 10);
  expect(levelIn(best, 2)).toEqual({ process: 0.8, outcome: expect.closeTo(0.166, 10), balance: 6.2 });
});

test('a change halves in its half-life where nobody sees to it, and holds where a role does', () => {
  const nobodys: Plan = { ...best, change: 'training', owner: 'nobody' };
  expect(levelIn(nobodys, 2 + 6).process).toBeCloseTo(0.25 + 0.35 / 2, 10);
  expect(levelIn({ ...nobodys, owner: 'project' }, 2 + 16).process).toBeCloseTo(0.6, 10);
  expect(levelIn({ ...nobodys, owner: 'project' }, 2 + 22).process).toBeCloseTo(0.25 + 0.35 / 2, 10);
  expect(levelIn({ ...nobodys, owner: 'role' }, 51).process).toBeCloseTo(0.6, 10);
});

test('no plan does better than the question that leads to something, in time that is set aside, with an owner', () => {
  const all = QUESTIONS.flatMap((question) =>
    DATA_CHOICES.flatMap((data) =>
      CHANGES.flatMap((change) => OWNERS.map((owner) => yearOf({ question, data, change, owner }))),
    ),
  );
  const most = Math.max(...all.map(({ avoided }) => avoided));
  // With the data that are quickest; they just do not show it.
  expect(yearOf({ ...best, data: 'new' }).avoided).toBeCloseTo(most, 10);
  expect(yearOf(best).avoided).toBeGreaterThan(0.95 * most);
  expect(yearOf(best)).toMatchObject({ isHeld: true, discharged: 1_560 });
  expect(yearOf(usual).isHeld).toBe(false);
  expect(yearOf(usual).avoided).toBeLessThan(most / 5);
});

test('without the time before there is no median, and so no shift', () => {
  const blind = followUp({ ...best, data: 'new' }, 'process', 52, 1);
  expect(blind).toMatchObject({ from: 0, median: null, weeksBefore: 0, better: null, worse: null });
  expect(followUp(best, 'process', 52, 1)).toMatchObject({ from: -WEEKS_BEFORE, weeksBefore: WEEKS_BEFORE + 2 });
});

test('the same seed varies alike whatever the plan', () => {
  const [one, other] = [followUp(best, 'outcome', 2, 5), followUp({ ...best, change: 'reminder' }, 'outcome', 2, 5)];
  expect(one.values).toEqual(other.values);
  expect(followUp(best, 'outcome', 52, 5)).toEqual(followUp(best, 'outcome', 52, 5));
});

test('the process shows a real change soon, the outcome later, and the queue only where no time is set aside', () => {
  const squeezed: Plan = { ...best, change: 'squeezed' };
  expect(share((seed) => followUp(best, 'process', 10, seed).better !== null)).toBe(1);
  expect(share((seed) => followUp(best, 'outcome', 10, seed).better !== null)).toBeLessThan(0.6);
  expect(share((seed) => followUp(best, 'outcome', 52, seed).better !== null)).toBeGreaterThan(0.9);
  expect(share((seed) => followUp(squeezed, 'balance', 12, seed).worse !== null)).toBeGreaterThan(0.95);
});

test('wards that changed nothing get shifts too, more of them the longer one looks', () => {
  const shifted = (weeks: number) =>
    seeds.reduce(
      (sum, seed) => sum + followOthers(best, weeks, seed).filter(({ better }) => better !== null).length,
      0,
    );
  expect(shifted(52)).toBeGreaterThan(shifted(16));
  expect(shifted(52) / (6 * seeds.length)).toBeGreaterThan(0.15);
  expect(shifted(52) / (6 * seeds.length)).toBeLessThan(0.45);
});

test('to begin with the plan looks as if it worked, and neighbours who did nothing look so too', () => {
  const { weeks, seed } = usual;
  expect(followUp(usual, 'outcome', weeks, seed).better).not.toBeNull();
  expect(followOthers(usual, weeks, seed).some(({ better }) => better !== null)).toBe(true);
});
