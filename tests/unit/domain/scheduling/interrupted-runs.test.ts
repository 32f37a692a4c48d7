import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Assignment } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { generateRound } from '#tests/benchmarks/allocation/generate-round.ts';

/** What is known of a run that ends at some moment, whatever it was doing. */
interface Known {
  objective: number;
  assignments: Assignment[];
}

test('a run that ends at any moment goes on from its last report to a plan no worse, and to the same optimum', async () => {
  let [interrupted, unfinished] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.nat({ max: 60 }), async (seed, moment) => {
      const { file } = generateRound({ learners: 16, periods: 3, units: 14, candidates: 8, seed });
      const problem = problemFromAlloc(file, 30);
      const reports: Known[] = [];
      let looked = 0;
      const first = await solve(problem, {
        shouldStop: () => looked++ >= moment,
        onProgress({ incumbent, assignment }) {
          if (incumbent !== null && assignment) reports.push({ objective: incumbent, assignments: assignment });
        },
      });
      if (looked > moment) interrupted += 1;
      if (first.status === 'feasible') unfinished += 1;
      // The last report may have been lost with the process.
      for (const known of reports.slice(-2)) {
        expect(checkAssignments(problem, known.assignments).violations).toEqual([]);
        const resumed = await solve(problem, { start: known.assignments });
        expect(resumed.objective).toBeLessThanOrEqual(known.objective);
        expect(resumed).toMatchObject({ status: 'optimal', objective: (await solve(problem)).objective });
      }
    }),
    { numRuns: 12, seed: 3 },
  );
  expect(interrupted).toBeGreaterThan(3);
  expect(unfinished).toBeGreaterThan(1);
});
