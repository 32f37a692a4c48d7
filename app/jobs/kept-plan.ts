import { z } from 'zod';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { hashProblem } from '#app/services/rounds/load-problem.server.ts';
import type { JobTools } from './job-tools.ts';

const SELDOM_MILLISECONDS = 3000;

const keptSchema = z.object({
  inputHash: z.string(),
  assignments: z.array(z.object({ demandId: z.string(), unitId: z.string() })),
});

/**
 * The best plan of a run, so that one that is cut off, by a restart or a crash, goes on from there. What was kept of another
 * problem is left alone. Plans are kept every few seconds at most, since they are large.
 */
export function keptPlan(problem: Problem, tools: JobTools) {
  const inputHash = hashProblem(problem);
  const kept = keptSchema.safeParse(tools.checkpoint);
  let keptAt = -Infinity;
  return {
    start: kept.success && kept.data.inputHash === inputHash ? kept.data.assignments : null,
    keep(plan: readonly Assignment[]): void {
      if (performance.now() - keptAt < SELDOM_MILLISECONDS) return;
      keptAt = performance.now();
      const assignments = plan.map(({ demandId, unitId }) => ({ demandId, unitId }));
      tools.keep({ inputHash, assignments } satisfies z.infer<typeof keptSchema>);
    },
  };
}
