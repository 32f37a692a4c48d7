import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BURDEN_KINDS } from '#app/domain/placements/burden/burden-entry.ts';
import type { BurdenEntry } from '#app/domain/placements/burden/burden-entry.ts';
import { burdenRules } from '#app/domain/placements/burden/burden-rules.ts';
import { carriedInto, worthIn } from '#app/domain/placements/burden/carried-burden.ts';
import { roundBurdens } from '#app/domain/placements/burden/round-burdens.ts';
import { shortNoticeBurdens } from '#app/domain/placements/burden/short-notice.ts';
import type { Untold } from '#app/domain/placements/publication.ts';
import { nextTerm, termCode } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { arbitraryProblem } from '../scheduling/arbitrary-problem.ts';
import { demand, learner, problem, unit } from '../scheduling/problems.ts';

const USUAL = burdenRules([]);
const entry = (term: TermCode, hundredths: number): BurdenEntry => ({ term, kind: 'round', hundredths });

const term = fc
  .tuple(fc.constantFrom('HT' as const, 'VT' as const), fc.integer({ min: 2024, max: 2030 }))
  .map(([season, year]) => termCode(season, year));
const entries = fc.array(
  fc.record({ term, kind: fc.constantFrom(...BURDEN_KINDS), hundredths: fc.integer({ min: -600, max: 900 }) }),
  { maxLength: 12 },
);
const rules = fc.record({ most: fc.integer({ min: 0, max: 20 }), decay: fc.integer({ min: 0, max: 100 }) });

describe('what is carried into a round', () => {
  test('counts in full in the next term, and then less by half', () => {
    const own = [entry('HT2026', 300)];
    const carried = (at: TermCode) => carriedInto(own, at, USUAL);
    expect(['VT2026', 'HT2026', 'VT2027', 'HT2027', 'VT2028', 'HT2028'].map((at) => carried(at as TermCode))).toEqual([
      0, 3, 3, 2, 1, 0,
    ]);
    expect(worthIn(entry('HT2026', 250), 'HT2027', USUAL)).toBe(125);
  });

  test('adds up to the cap, and a correction takes away', () => {
    expect(carriedInto([entry('HT2026', 400), entry('VT2027', 300)], 'HT2027', USUAL)).toBe(5);
    expect(carriedInto([entry('HT2026', 300), entry('HT2026', -200)], 'VT2027', USUAL)).toBe(1);
    expect(carriedInto([], 'HT2027', USUAL)).toBe(0);
  });

  test('is a whole number, never below 0 nor above the cap, whatever the order of the entries', () => {
    fc.assert(
      fc.property(entries, term, rules, fc.infiniteStream(fc.nat()), (own, at, given, keys) => {
        const carried = carriedInto(own, at, given);
        expect(Number.isInteger(carried)).toBe(true);
        expect(carried).toBeGreaterThanOrEqual(0);
        expect(carried).toBeLessThanOrEqual(given.most);
        const shuffled = own
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(carriedInto(shuffled, at, given)).toBe(carried);
      }),
    );
  });

  test('is forgotten in the end, and never grows of itself', () => {
    fc.assert(
      fc.property(entries, rules, (own, given) => {
        const gathered = own.map((one) => ({ ...one, hundredths: Math.abs(one.hundredths) }));
        const terms = Array.from({ length: 140 }).reduce<TermCode[]>(
          (list) => [...list, nextTerm(list.at(-1) ?? 'VT2031')],
          ['VT2031'],
        );
        const carried = terms.map((at) => carriedInto(gathered, at, given));
        expect(carried).toEqual(carried.toSorted((a, b) => b - a));
        if (given.decay >= 10) expect(carried.at(-1)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a round makes its learners carry', () => {
  const options = [
    { unitId: 'near', travelMinutes: 10 },
    { unitId: 'far', travelMinutes: 70 },
  ];
  const ids = ['anna', 'bo', 'cia'];
  const round = problem({
    learners: ids.map((id) => learner({ id, wishes: [{ unitId: 'near', rank: 1 }] })),
    units: [unit({ id: 'near' }), unit({ id: 'far' })],
    demands: ids.map((id) => demand({ id: `${id}/p1`, learnerId: id, options })),
  });
  const at = (anna: string, bo: string) => [
    { demandId: 'anna/p1', unitId: anna },
    { demandId: 'bo/p1', unitId: bo },
  ];

  test('is what is above the mean, with what it comes from; who is not placed carries nothing of it', () => {
    expect(roundBurdens(round, at('far', 'near'))).toEqual([
      {
        learnerId: 'anna',
        hundredths: 250,
        basis: {
          ...{ of: 'round', placements: 1, minutes: 70, meanMinutes: 40, steps: 6, meanSteps: 3 },
          ...{ minutesPerPoint: 30, stepsPerPoint: 2 },
        },
      },
      expect.objectContaining({ learnerId: 'bo', hundredths: 0 }),
    ]);
  });

  test('weighs a far journey against the wish that it met, by the measures of the round', () => {
    const wishing = {
      ...round,
      learners: round.learners.map((one) =>
        one.id === 'anna' ? { ...one, wishes: [{ unitId: 'far', rank: 1 }] } : one,
      ),
    };
    expect(roundBurdens(wishing, at('far', 'near'))[0]?.hundredths).toBe(100);
    const params = { minutesPerPoint: 0, stepsPerPoint: 1 };
    const measured = { ...round, rules: [{ id: 'fairness', enabled: true, params }] };
    expect(roundBurdens(measured, at('far', 'near'))[0]?.hundredths).toBe(300);
  });

  test('is never below nothing, and nothing where all carry alike', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.integer({ min: 0, max: 3 }), (stated, at) => {
        const assignments = stated.demands.flatMap(({ id, options: own }) => {
          const option = own[at % Math.max(1, own.length)];
          return option ? [{ demandId: id, unitId: option.unitId }] : [];
        });
        const carried = roundBurdens(stated, assignments);
        for (const { hundredths } of carried) expect(hundredths).toBeGreaterThanOrEqual(0);
        if (carried.length === 1) expect(carried[0]?.hundredths).toBe(0);
      }),
    );
  });
});

const BASE: Untold['placement'] = {
  ...{ id: 'p', fromWeek: '2027-W36', toWeek: '2027-W40', state: 'moved' },
  ...{ noticeDue: true, endedBy: null, toldTo: null },
};

test('a change at short notice is a burden when somebody else has made it', () => {
  const placement = (facts: Partial<Untold['placement']>) => ({
    learnerId: 'anna',
    placement: {
      ...BASE,
      ...facts,
    },
  });
  const told = (today: string, ...facts: Partial<Untold['placement']>[]) =>
    shortNoticeBurdens(
      facts.map((one) => placement(one)),
      { today, pointsPerChange: 1, exchanged: new Set(['swapped']) },
    );
  expect(told('2027-08-24', {})).toEqual([
    { learnerId: 'anna', hundredths: 100, basis: { of: 'short_notice', changes: 1, pointsPerChange: 1 } },
  ]);
  expect(told('2027-08-23', {})).toEqual([]);
  expect(told('2027-08-24', {}, { id: 'q', state: 'cancelled_by_unit' })).toMatchObject([{ hundredths: 200 }]);
  const notHers: Partial<Untold['placement']>[] = [
    { noticeDue: false },
    { state: 'interrupted' },
    { state: 'returned' },
    { id: 'swapped' },
  ];
  expect(told('2027-08-24', ...notHers)).toEqual([]);
  const shortened: Partial<Untold['placement']> = {
    state: 'ongoing',
    endedBy: 'moved',
    toldTo: '2027-W40',
    toWeek: '2027-W37',
  };
  expect(told('2027-09-07', shortened)).toMatchObject([{ hundredths: 100 }]);
  expect(told('2027-09-06', shortened)).toEqual([]);
});
