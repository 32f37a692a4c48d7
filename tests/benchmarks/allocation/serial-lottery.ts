import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { lotteryOf } from '#app/domain/scheduling/lottery.ts';
import { assignmentsOf } from '#app/domain/scheduling/plan.ts';
import { problemFromAlloc, solutionForAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { createRandom } from '#app/domain/shared/random.ts';

/** One draw of the product's own lottery on a file. Gives the unit per student and period, -1 where nothing was left. */
export function drawLots(file: AllocFile, seed: number): number[] {
  const lots = lotteryOf(compileFacts(problemFromAlloc(file, 1)))(createRandom(seed));
  return solutionForAlloc(file, assignmentsOf(lots), 0).assign;
}
