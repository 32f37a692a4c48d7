import { describe, expect, test } from 'vitest';
import type { ForecastFacts } from '#app/domain/forecast/facts.ts';
import { forecast, worstOf } from '#app/domain/forecast/forecast.ts';
import type { ForecastOptions } from '#app/domain/forecast/forecast.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { addWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

const NOBODY_LEAVES = { dropout: 0, leave: 0, comeback: 0 };
const options: ForecastOptions = { seed: 'test', draws: 50, intake: 0, rates: NOBODY_LEAVES, isCounted: () => true };

const members = (cohort: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `${cohort}-${index}`, programmeId: 'nursing', cohort, status: 'active' as const },
  }));
const week = (term: TermCode, offset: number) => addWeeks(termWeeks(term).from, offset);
const only = (of: IsoWeek) => ({ fromWeek: of, toWeek: of });
const older = members('HT2025', 8);
const younger = members('HT2026', 10);

/** Two cohorts a year apart; the older one has been in psychiatry in its second term, where the younger one is to go. */
const facts: ForecastFacts = {
  today: '2026-11-23',
  programmes: [
    {
      ...{ id: 'nursing', form: 'vfu_basic', validTo: null },
      courses: ['om1', 'om2', 'om3'].map((id, index) => ({ id, term: index + 1 })),
    },
  ],
  learners: [...older, ...younger],
  changes: [],
  periods: [
    {
      ...{ programmeId: 'nursing', courseId: 'om2', term: 'VT2026', allowedSectors: ['psychiatry'] },
      ...{ fromWeek: week('VT2026', 2), toWeek: week('VT2026', 3) },
      learnerIds: older.map(({ id }) => id),
      placed: { psychiatry: 8 },
    },
    {
      ...{ programmeId: 'nursing', courseId: 'om1', term: 'HT2026', allowedSectors: [] },
      ...{ fromWeek: week('HT2026', 4), toWeek: week('HT2026', 4) },
      learnerIds: younger.map(({ id }) => id),
      placed: { medicine: 7, surgery: 3 },
    },
  ],
  units: [{ id: 'ward', sector: 'psychiatry', validTo: null }],
  capacities: [
    { unitId: 'ward', form: 'vfu_basic', level: 'any', ...only(week('VT2027', 2)), places: 6 },
    // Nothing is stated for the second week of the coming term; a year earlier there were 4, of which all forms shared 3.
    { unitId: 'ward', form: 'vfu_basic', level: 'any', ...only('2026-W06'), places: 4 },
    { unitId: 'ward', form: 'all', level: 'any', ...only('2026-W06'), places: 3 },
  ],
  closures: [],
};

const sure = (count: number) => ({ median: count, low80: count, high80: count, low95: count, high95: count });

describe('a forecast', () => {
  test('says what one reckons by hand where nothing is left to chance', () => {
    const { rows, unknown, terms } = forecast(facts, options);
    expect(terms).toEqual(['VT2027', 'HT2027', 'VT2028', 'HT2028']);
    expect(week('VT2027', 2)).toBe('2027-W05');
    expect(rows).toEqual([
      {
        ...{ sector: 'psychiatry', term: 'VT2027', probability: 1, shortWeeks: sure(4 + 7) },
        weeks: [
          {
            ...{ sector: 'psychiatry', week: '2027-W05', need: sure(10), places: 6, assumed: 0 },
            ...{ isPartlyUnstated: false, probability: 1, shortage: 4, lacking: ['vfu_basic'] },
          },
          {
            ...{ sector: 'psychiatry', week: '2027-W06', need: sure(10), places: 3, assumed: 3 },
            ...{ isPartlyUnstated: false, probability: 1, shortage: 7, lacking: ['vfu_basic'] },
          },
        ],
        worst: { from: '2027-W05', to: '2027-W06', places: 7, probability: 1, expected: 11, forms: ['vfu_basic'] },
      },
    ]);
    expect(worstOf(rows)?.worst?.places).toBe(7);
    // The third course has never been held: nobody knows its weeks.
    expect(unknown).toEqual([{ courseId: 'om3', term: 'HT2027', learners: 10 }]);
  });

  test('expects a cohort where one began a year before, as large as those have been', () => {
    const { rows, expected } = forecast(facts, { ...options, intake: 1, draws: 1000 });
    expect(expected).toEqual([
      { programmeId: 'nursing', term: 'HT2027', sizes: [8, 10] },
      { programmeId: 'nursing', term: 'HT2028', sizes: [8, 10] },
    ]);
    const first = rows.find(({ sector, term }) => sector === 'medicine' && term === 'HT2027');
    expect(first?.weeks.map(({ week: at, places }) => [at, places])).toEqual([[week('HT2027', 4), null]]);
    // Seven in ten of nine, more or less.
    expect(first?.weeks[0]?.need.median).toBe(6);
    expect(first?.weeks[0]?.need.low95).toBeLessThan(5);
    expect(first?.weeks[0]?.need.high95).toBeGreaterThan(9);
    // Nobody has said anything of places in medicine: there is a need, and no shortage is made up.
    expect(first).toMatchObject({ probability: 0, worst: null });
    expect(first?.weeks[0]?.isPartlyUnstated).toBe(true);
  });

  test('is the same for the same seed, and another for another', () => {
    const wide = { ...options, intake: 1, draws: 200 };
    expect(forecast(facts, wide)).toEqual(forecast(facts, wide));
    expect(forecast(facts, { ...wide, seed: 'other' })).not.toEqual(forecast(facts, wide));
  });

  test('follows a round of the coming term instead of the plan', () => {
    const round = {
      ...{ programmeId: 'nursing', courseId: 'om2', term: 'VT2027' as const, allowedSectors: [] },
      ...{ fromWeek: week('VT2027', 9), toWeek: week('VT2027', 9), placed: {} },
      learnerIds: younger.slice(0, 5).map(({ id }) => id),
    };
    const { rows } = forecast({ ...facts, periods: [...facts.periods, round] }, options);
    expect(rows.map(({ weeks }) => weeks.map((one) => [one.week, one.need.median]))).toEqual([[['2027-W12', 5]]]);
  });

  test('does as the latest cohort did in a term of the same season, though another has done it since', () => {
    const spring = members('VT2026', 4);
    const since = {
      ...{ programmeId: 'nursing', courseId: 'om2', term: 'HT2026' as const, allowedSectors: [] },
      ...{ fromWeek: week('HT2026', 8), toWeek: week('HT2026', 8), placed: { medicine: 4 } },
      learnerIds: spring.map(({ id }) => id),
    };
    const learners = [...facts.learners, ...spring];
    const { rows } = forecast({ ...facts, learners, periods: [...facts.periods, since] }, options);
    expect(rows.filter(({ term }) => term === 'VT2027').map(({ sector }) => sector)).toEqual(['psychiatry']);
  });

  test('has nothing to say of nothing', () => {
    const none = { programmes: [], learners: [], periods: [], units: [], capacities: [] };
    expect(forecast({ ...facts, ...none }, options).rows).toEqual([]);
    expect(worstOf([])).toBeNull();
  });
});
