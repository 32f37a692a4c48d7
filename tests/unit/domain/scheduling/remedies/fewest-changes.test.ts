import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { applyChanges } from '#app/domain/scheduling/remedies/change.ts';
import { findRemedies, WEIGHTS } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { Remedy } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { findRule } from '#app/domain/scheduling/rules/catalog.ts';
import { arbitraryProblem } from '../arbitrary-problem.ts';
import { fewestByForce } from './by-force.ts';

const small = arbitraryProblem
  .filter(({ demands, units }) => (units.length + 1) ** demands.length <= 730)
  .chain((problem) => fc.tuple(fc.constant(problem), fc.nat(), fc.nat()))
  .map(([problem, demand, unit]): Problem => {
    const { id, options } = problem.demands[demand % problem.demands.length]!;
    const lock = { demandId: id, unitId: options[unit % options.length]!.unitId };
    return { ...problem, locks: demand % 3 === 0 ? [lock] : [] };
  });

/** Nobody whom the remedy places is left, and no rule is broken but what cannot be said otherwise than by exception. */
function expectSound(problem: Problem, remedy: Remedy): void {
  const after = checkAssignments(applyChanges(problem, remedy.changes), remedy.assignments);
  expect(after.unplaced.toSorted()).toEqual(remedy.unplaced.toSorted());
  const excepted = new Set(
    remedy.changes.flatMap((change) =>
      change.kind === 'exception' ? [`${change.reason.code} ${change.demandId}`] : [],
    ),
  );
  const left = after.violations.filter(
    ({ code, demandId }) => code !== 'unit_repeated' || !excepted.has(`${code} ${demandId}`),
  );
  expect(left).toEqual([]);
}

test('each remedy is the smallest of its kind, and works when its changes are made', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(small, async (stated) => {
      const found = await findRemedies(stated, []);
      const problem = { ...stated, locks: stated.locks.filter((lock) => !found.leftOut.includes(lock)) };
      const none = { place: Infinity, unlock: Infinity, period: Infinity, exception: () => Infinity };
      const now = fewestByForce(problem, none);
      expect([found.unplaced.length, found.unplacedAtLeast]).toEqual([now.open, now.open]);
      const lightest = fewestByForce(problem, WEIGHTS.mixed);
      for (const kind of ['place', 'exception', 'unlock'] as const) {
        const remedy = found.remedies.find((one) => one.kind === kind);
        const byForce = fewestByForce(problem, WEIGHTS[kind]);
        expect([kind, remedy !== undefined]).toEqual([kind, byForce.open < now.open]);
        if (!remedy) continue;
        expect({ open: remedy.unplaced.length, weight: remedy.weight }).toEqual(byForce);
        expect([remedy.unplacedAtLeast, remedy.atLeast]).toEqual([byForce.open, byForce.weight]);
      }
      const mixed = found.remedies.find(({ kind }) => kind === 'mixed');
      if (mixed) expect({ open: mixed.unplaced.length, weight: mixed.weight }).toEqual(lightest);
      else if (found.remedies[0]) expect(found.remedies[0].unplaced.length).toBe(lightest.open);
      for (const remedy of found.remedies) {
        expectSound(problem, remedy);
        for (const change of remedy.changes)
          if (change.kind === 'exception') expect(findRule(change.reason.rule)?.always).toBeUndefined();
        seen.set(remedy.kind, (seen.get(remedy.kind) ?? 0) + 1);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  console.log(seen);
}, 120_000);
