import { scenarioAnswer } from '#app/domain/scheduling/beside-scenario.ts';
import type { ScenarioAnswer, ScenarioTask } from '#app/domain/scheduling/beside-scenario.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { bestSoFar } from './best-so-far.ts';
import { engineInWorker } from './engine-in-worker.ts';
import type { JobTools } from './job-tools.ts';

const PATIENCE_MILLISECONDS = 2500;

/** Works a scenario out in a thread of its own; null when it is cancelled before there is a plan. */
export function scenarioInWorker(
  task: ScenarioTask,
  tools: JobTools,
  startedAt: string,
): Promise<ScenarioAnswer | null> {
  const best = bestSoFar(task.problem, startedAt);
  return engineInWorker<SolveProgress, ScenarioAnswer>(
    {
      script: new URL('./workers/scenario.worker.ts', import.meta.url),
      problem: task,
      patience: PATIENCE_MILLISECONDS,
      report: best.report,
      best() {
        const proposal = best.proposal();
        return proposal && scenarioAnswer(task, proposal);
      },
    },
    tools,
  );
}
