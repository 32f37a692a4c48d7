import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const cheapToLeaveOpen = [{ id: 'everyone-placed', enabled: true, weight: 5 }];

describe('where an open place costs less than the journey', () => {
  const ids = ['anna', 'bo', 'cleo', 'dan'];
  const crowded: Problem = problem({
    learners: ids.map((id) => learner({ id })),
    demands: ids.map((id) =>
      demand({ id: `${id}/p1`, learnerId: id, options: [{ unitId: 'ward-1', travelMinutes: 50 }] }),
    ),
    resources: [places('ward-1', 2)],
    rules: cheapToLeaveOpen,
  });

  test('as many are placed as can be', async () => {
    const { status, unplaced } = await solve(crowded);
    expect([status, unplaced.length]).toEqual(['optimal', 2]);
  });

  test('a run that ends before that is known proves nothing', async () => {
    let isAsked = false;
    const { status, unplaced } = await solve(crowded, {
      shouldStop: () => isAsked,
      onProgress: ({ phase }) => (isAsked ||= phase === 'first_plan'),
    });
    expect([status, unplaced.length]).toEqual(['feasible', 4]);
  });

  test('what is told on the way is told at the price that the round states', async () => {
    const told: (number | null)[] = [];
    const { objective, bound } = await solve(crowded, { onProgress: ({ incumbent }) => void told.push(incumbent) });
    expect(bound).toBe(objective);
    expect(told.filter((cost) => cost !== null && cost > objective)).toEqual([]);
  });
});

test('a plan in which a course waits for one that has no place is not called the best when another leaves fewer open', async () => {
  const weeks = ['2027-W40', '2027-W41'] as const;
  const later = { periodId: 'p2', weeks: [...weeks], startsOn: '2027-10-04', endsOn: '2027-10-17' };
  const earlier = (id: string, travelMinutes: number) =>
    demand({ id: `${id}/p1`, learnerId: id, options: [{ unitId: 'ward-1', travelMinutes }] });
  const waiting: Problem = problem({
    learners: [learner(), learner({ id: 'bo' })],
    units: [unit()],
    demands: [
      earlier('anna', 30),
      earlier('bo', 1),
      demand({
        ...{ id: 'anna/p2', ...later, options: [{ unitId: 'ward-1', travelMinutes: 60 }] },
        prerequisites: [{ course: 'A', demandIds: ['anna/p1'] }],
      }),
    ],
    resources: [places('ward-1', 1)],
    rules: [...cheapToLeaveOpen, { id: 'no-repeated-unit', enabled: false }],
  });
  const told: Assignment[][] = [];
  const proposal = await solve(waiting, { onProgress: ({ assignment }) => void (assignment && told.push(assignment)) });
  expect(told.length).toBeGreaterThan(0);
  for (const plan of told) expect(checkAssignments(waiting, plan).violations).toEqual([]);
  const locked = await solve({ ...waiting, locks: [{ demandId: 'anna/p1', unitId: 'ward-1' }] });
  expect(locked.unplaced).toHaveLength(1);
  if (proposal.unplaced.length > 1) expect(proposal).toMatchObject({ status: 'feasible', bound: 0 });
});
