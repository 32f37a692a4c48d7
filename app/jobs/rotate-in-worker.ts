import type { RotationReport } from '#app/domain/rotation-plans/report.ts';
import type { Pattern } from '#app/domain/rotations/pattern.ts';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import type { RotationProgress } from '#app/domain/rotations/run.ts';
import { planOfPatterns } from '#app/domain/rotations/solve.ts';
import { engineInWorker } from './engine-in-worker.ts';
import type { JobTools } from './job-tools.ts';

const PATIENCE_MILLISECONDS = 10_000;

/** Plans a rotation in a thread of its own; null when it is cancelled before there is a plan. */
export function rotateInWorker(
  problem: RotationProblem,
  tools: JobTools,
  startedAt: string,
  patience = PATIENCE_MILLISECONDS,
): Promise<RotationPlan | null> {
  let plan: readonly Pattern[] | null = null;
  let known = 0;
  return engineInWorker<RotationProgress, RotationPlan>(
    {
      script: new URL('./workers/rotation.worker.ts', import.meta.url),
      problem,
      patience,
      report({ patterns, ...numbers }): RotationReport {
        plan = patterns ?? plan;
        known = numbers.bound ?? known;
        return { startedAt, ...numbers };
      },
      best: () => plan && planOfPatterns(problem, plan, known),
    },
    tools,
  );
}
