import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { assignmentsOf, judgeMove } from '#app/domain/placements/judge-move.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { moveOptions } from '#app/domain/scheduling/move-options.ts';
import { PERIOD, learnerFacts, places, roundFacts, unitFacts } from './facts.ts';

const UNITS = ['norra', 'sodra', 'vastra'];

/** Three learners and three wards with one place each; Bo has a conflict of interest at Norra. */
const problem = buildProblem(
  roundFacts({
    learners: ['alva', 'bo', 'cilla'].map((id) =>
      learnerFacts({
        id,
        wishes: [{ unitId: 'norra', rank: 1 }],
        conflicts: id === 'bo' ? [{ unitId: 'norra', kind: 'conflict_of_interest' }] : [],
      }),
    ),
    units: UNITS.map((id) => unitFacts({ id, path: `/${id}/` })),
    capacities: UNITS.flatMap((id) => [...places('all', 1, undefined, id), ...places('vfu_basic', 1, undefined, id)]),
  }),
);

function placed(plan: Record<string, string>) {
  const { fromWeek } = PERIOD;
  return assignmentsOf(
    problem,
    Object.entries(plan).map(([learnerId, unitId]) => ({ periodId: 'p1', learnerId, fromWeek, unitId })),
  );
}

describe('a move by hand', () => {
  test('to a free ward breaks nothing and says what it costs', () => {
    const judged = judgeMove(problem, placed({ alva: 'norra' }), 'p1~alva', 'sodra');
    expect(judged.violations).toEqual([]);
    expect(judged.costDifference).toBeGreaterThan(0);
  });

  test('to a ward that is taken, or that a rule forbids, says which', () => {
    const full = judgeMove(problem, placed({ alva: 'norra', cilla: 'sodra' }), 'p1~cilla', 'norra');
    expect(full.violations.map((violation) => violation.code)).toContain('unit_full');
    const forbidden = judgeMove(problem, placed({}), 'p1~bo', 'norra');
    expect(forbidden.violations.map((violation) => violation.code)).toContain('conflict_of_interest');
  });

  test('away from everywhere is always allowed', () => {
    expect(judgeMove(problem, placed({ alva: 'norra' }), 'p1~alva', null).violations).toEqual([]);
  });

  test('of somebody who no longer takes part is refused, but taking her place away is not', () => {
    expect(judgeMove(problem, placed({}), 'p1~disa', 'norra').violations).toMatchObject([
      { code: 'unknown_demand', demandId: 'p1~disa' },
    ]);
    expect(judgeMove(problem, placed({ disa: 'norra' }), 'p1~disa', null).violations).toEqual([]);
  });

  test('ignores a place whose learner has been forgotten', () => {
    expect(
      assignmentsOf(problem, [{ periodId: 'p1', learnerId: null, fromWeek: PERIOD.fromWeek, unitId: 'norra' }]),
    ).toEqual([]);
  });
});

describe('the units one could move to', () => {
  const planOf = fc
    .shuffledSubarray(UNITS)
    .chain((units) =>
      fc
        .shuffledSubarray(['alva', 'bo', 'cilla'], { minLength: units.length, maxLength: units.length })
        .map((learners) => Object.fromEntries(learners.map((learner, index) => [learner, units[index] ?? '']))),
    );

  test('are every other unit, the possible first, and say the same as the judgement of the move', () => {
    fc.assert(
      fc.property(planOf, fc.constantFrom('alva', 'bo', 'cilla'), (plan, learner) => {
        fc.pre(plan.bo !== 'norra');
        const rows = placed(plan);
        const options = moveOptions(problem, rows, `p1~${learner}`);
        expect(options.map((option) => option.unitId).sort()).toEqual(UNITS.filter((id) => id !== plan[learner]));
        const isPossible = options.map((option) => option.whyNot.kind === 'possible');
        expect(isPossible).toEqual([...isPossible].sort((a, b) => Number(b) - Number(a)));
        for (const { unitId, whyNot } of options) {
          const moved = rows.filter((row) => row.demandId !== `p1~${learner}`).concat(placed({ [learner]: unitId }));
          expect(whyNot.kind === 'possible', `${learner} to ${unitId}`).toBe(
            checkAssignments(problem, moved).violations.length === 0,
          );
          if (whyNot.kind === 'possible')
            expect(judgeMove(problem, rows, `p1~${learner}`, unitId).violations).toEqual([]);
        }
      }),
    );
  });

  test('of a demand that does not exist are none', () => {
    expect(moveOptions(problem, [], 'p1~nobody')).toEqual([]);
  });
});
