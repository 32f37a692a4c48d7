import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { lockConflicts } from '#app/domain/scheduling/lock-conflicts.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { applyChanges } from '#app/domain/scheduling/remedies/change.ts';
import { findRemedies, WEIGHTS } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { Remedies, Remedy } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { findRule } from '#app/domain/scheduling/rules/catalog.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { arbitraryProblem, livelyProblem, termsAndBedsProblem } from '../arbitrary-problem.ts';
import { arbitraryRound } from '../rounds.ts';
import { byForce } from './by-force.ts';

const NOTHING = { place: Infinity, unlock: Infinity, period: Infinity, exception: () => Infinity };
const isSmall = ({ demands, units }: Problem) => (units.length + 1) ** demands.length <= 260;

/** One that can stand. */
const withLock = fc.tuple(livelyProblem.filter(isSmall), fc.nat(), fc.nat()).map(([problem, demand, unit]): Problem => {
  const { id, options } = problem.demands[demand % problem.demands.length]!;
  const locked = { ...problem, locks: [{ demandId: id, unitId: options[unit % options.length]!.unitId }] };
  return lockConflicts(compileFacts(locked)).length === 0 ? locked : problem;
});

/** Nobody is left whom the remedy places, and no rule is broken but what cannot be said otherwise than as an exception. */
function expectSound(problem: Problem, { changes, assignments, unplaced }: Remedy): void {
  const after = checkAssignments(applyChanges(problem, changes), assignments);
  expect(after.unplaced.toSorted()).toEqual(unplaced.toSorted());
  const exceptions = changes.filter((change) => change.kind === 'exception');
  for (const { reason } of exceptions) expect(findRule(reason.rule)?.always).toBeUndefined();
  const left = after.violations.filter(
    ({ code, demandId }) =>
      code !== 'unit_repeated' || !exceptions.some((one) => one.reason.code === code && one.demandId === demandId),
  );
  expect(left).toEqual([]);
}

function expectSmallest(problem: Problem, { unplaced, unplacedAtLeast, remedies }: Remedies): void {
  const fewest = byForce(problem);
  const now = fewest(NOTHING);
  expect([unplaced.length, unplacedAtLeast]).toEqual([now.open, now.open]);
  for (const kind of ['place', 'exception', 'unlock'] as const) {
    const { open, weight } = fewest(WEIGHTS[kind]);
    const remedy = remedies.find((one) => one.kind === kind);
    expect(remedy && [remedy.unplaced.length, remedy.unplacedAtLeast, remedy.weight, remedy.atLeast]).toEqual(
      open < now.open ? [open, open, weight, weight] : undefined,
    );
  }
  const mixed = remedies.find(({ kind }) => kind === 'mixed');
  const lightest = fewest(WEIGHTS.mixed);
  if (mixed) expect({ open: mixed.unplaced.length, weight: mixed.weight }).toEqual(lightest);
  else expect(remedies[0]?.unplaced.length ?? now.open).toBe(lightest.open);
}

test('each remedy is the smallest of its kind, and works when its changes are made', async () => {
  const seen = new Set<string>();
  const everyKind = fc.oneof(arbitraryProblem.filter(isSmall), { arbitrary: withLock, weight: 2 });
  await fc.assert(
    fc.asyncProperty(everyKind, async (problem) => {
      const found = await findRemedies(problem, []);
      expectSmallest(problem, found);
      for (const remedy of found.remedies) {
        expectSound(problem, remedy);
        seen.add(remedy.kind);
      }
    }),
    { numRuns: 50, seed: 7 },
  );
  expect([...seen].sort()).toEqual(['exception', 'mixed', 'place', 'unlock']);
}, 60_000);

test('units are asked for places, of their terms too, and never for beds, without which one may travel', async () => {
  await fc.assert(
    fc.asyncProperty(termsAndBedsProblem.filter(isSmall), async (problem) => {
      const found = await findRemedies(problem, []);
      expectSmallest(problem, found);
      for (const remedy of found.remedies) expectSound(problem, remedy);
    }),
    { numRuns: 15, seed: 3 },
  );
}, 60_000);

test('in rounds of several periods that lose places, what is said to be the fewest is never below the least', async () => {
  let proven = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryRound, async (file) => {
      const units = file.units.map((unit) => ({
        ...unit,
        cap: unit.cap.map((places, period) => (period ? places : 0)),
      }));
      const problem = { ...problemFromAlloc({ ...file, units, locks: [] }, 1), timeLimitSeconds: 2 };
      const { unplaced, unplacedAtLeast, shortages, remedies } = await findRemedies(problem, []);
      expect(unplaced.length).toBeGreaterThanOrEqual(file.S);
      expect(shortages.reduce((sum, { missing }) => sum + missing, 0)).toBeLessThanOrEqual(unplacedAtLeast);
      const [first] = remedies;
      expect(first?.unplaced).toEqual([]);
      for (const remedy of remedies) {
        expectSound(problem, remedy);
        expect(remedy.atLeast).toBeLessThanOrEqual(remedy.weight);
        if (remedy.atLeast === remedy.weight) proven++;
      }
    }),
    { numRuns: 12, seed: 2 },
  );
  expect(proven).toBeGreaterThan(8);
}, 60_000);
