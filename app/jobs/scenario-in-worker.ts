import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import { scenarioAnswer } from '#app/domain/scheduling/beside-scenario.ts';
import type { ScenarioAnswer, ScenarioTask } from '#app/domain/scheduling/beside-scenario.ts';
import type { Assignment } from '#app/domain/scheduling/problem.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { engineInWorker } from './engine-in-worker.ts';
import type { JobTools } from './job-tools.ts';

const PATIENCE_MILLISECONDS = 2500;

/** Works a scenario out in a thread of its own; null when it is cancelled before there is a plan. */
export function scenarioInWorker(
  task: ScenarioTask,
  tools: JobTools,
  startedAt: string,
): Promise<ScenarioAnswer | null> {
  let plan: Assignment[] | null = null;
  let known: number | null = null;
  return engineInWorker<SolveProgress, ScenarioAnswer>(
    {
      script: new URL('./workers/scenario.worker.ts', import.meta.url),
      problem: task,
      patience: PATIENCE_MILLISECONDS,
      report({ assignment, ...numbers }): SolverReport {
        plan = assignment ?? plan;
        known = numbers.bound ?? known;
        return { startedAt, ...numbers };
      },
      best: () => plan && scenarioAnswer(task, proposalOf(task.problem, plan, { bound: known, isProven: false })),
    },
    tools,
  );
}
