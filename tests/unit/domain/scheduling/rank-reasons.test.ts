import { describe, expect, test } from 'vitest';
import { solve } from '#app/domain/scheduling/solve.ts';
import { countReasons } from '#app/domain/scheduling/rank-reasons.ts';
import type { Reason, ReasonCode } from '#app/domain/scheduling/proposal.ts';
import { demand, problem, unit } from './problems.ts';

const reason = (code: ReasonCode, params: Reason['params'] = {}): Reason => ({ rule: 'any', code, params });
const many = (count: number, one: Reason) => Array.from({ length: count }, () => one);

describe('why somebody has no place', () => {
  test('is first what is so where she could be at all, however many units are in the wrong sector', () => {
    const counted = countReasons([
      ...many(40, reason('sector_not_allowed')),
      ...many(2, reason('unit_full')),
      ...many(3, reason('visited_before')),
      ...many(5, reason('not_candidate')),
    ]);
    expect(counted.map(({ code, count }) => [code, count])).toEqual([
      ['visited_before', 3],
      ['unit_full', 2],
      ['sector_not_allowed', 40],
      ['not_candidate', 5],
    ]);
  });

  test('tells one course from another', () => {
    const counted = countReasons(['OM3', 'OM4', 'OM3'].map((course) => reason('course_missing', { course })));
    expect(counted.map(({ params, count }) => [params.course, count])).toEqual([
      ['OM3', 2],
      ['OM4', 1],
    ]);
  });

  test('tells one kind of attest from another', () => {
    const counted = countReasons([
      reason('attest_missing', { attest: 'health' }),
      ...many(2, reason('attest_missing', { attest: 'hygiene' })),
      reason('attest_expired', { attest: 'health' }),
    ]);
    expect(counted.map(({ code, params, count }) => [code, params.attest, count])).toEqual([
      ['attest_missing', 'hygiene', 2],
      ['attest_missing', 'health', 1],
      ['attest_expired', 'health', 1],
    ]);
  });

  test('tells the beds of one place from those of another', () => {
    const counted = countReasons([
      reason('no_bed', { place: 'varberg' }),
      ...many(2, reason('no_bed', { place: 'halmstad' })),
    ]);
    expect(counted.map(({ params, count }) => [params.place, count])).toEqual([
      ['halmstad', 2],
      ['varberg', 1],
    ]);
  });

  test('is the sector only where no unit is in question', () => {
    expect(countReasons(many(2, reason('sector_not_allowed')))).toMatchObject([{ code: 'sector_not_allowed' }]);
    expect(countReasons([])).toEqual([]);
  });

  test('is in a proposal the attest that the only units of the right sector require', async () => {
    const ids = ['ward', 'psych-1', 'psych-2', 'psych-3'];
    const facts = problem({
      units: ids.map((id) =>
        id === 'ward' ? unit({ id, requiredAttests: ['criminal_record_check'] }) : unit({ id, sector: 'psychiatry' }),
      ),
      demands: [demand({ options: ids.map((unitId) => ({ unitId, travelMinutes: 20 })) })],
    });
    const [open] = (await solve(facts)).unplaced;
    expect(open?.reasons).toMatchObject([
      { code: 'attest_missing', params: { attest: 'criminal_record_check' }, count: 1 },
      { code: 'sector_not_allowed', count: 3 },
    ]);
  });
});
