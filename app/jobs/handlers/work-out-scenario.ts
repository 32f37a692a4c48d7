import { workOutScenario } from '#app/services/scenarios/work-out-scenario.server.ts';
import type { Handler } from '../handler.ts';
import { scenarioInWorker } from '../scenario-in-worker.ts';

export const workOutScenarioJob: Handler<'work-out-scenario'> = (context, scenario, tools) =>
  workOutScenario(context, {
    ...scenario,
    begins: (work) => tools.keep(work),
    solve: (task) => scenarioInWorker(task, tools, context.now.toISOString()),
  });
