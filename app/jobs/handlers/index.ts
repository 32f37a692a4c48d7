import type { z } from 'zod';
import type { Runtime, ServiceContext } from '#app/platform/runtime.ts';
import { JOBS, type JobName } from '../catalog.ts';
import type { Handler } from '../handler.ts';
import type { JobTools } from '../job-tools.ts';
import { advancePlacements } from './advance-placements.ts';
import { closeWaves } from './close-waves.ts';
import { deliverMailJob } from './deliver-mail.ts';
import { eraseTracesJob } from './erase-traces.ts';
import { openWaves } from './open-waves.ts';
import { proposeRotation } from './propose-rotation.ts';
import { proposeRound } from './propose-round.ts';
import { workOutScenarioJob } from './work-out-scenario.ts';
import { writeLearningLettersJob } from './write-learning-letters.ts';
import { writeUnanswered } from './write-unanswered.ts';

type Run = (context: ServiceContext, payload: unknown, tools: JobTools, runtime: Runtime) => Promise<void>;

// The payload comes out of the database as it was written, perhaps by another version: it is read with its schema first.
function checked<N extends JobName>(name: N, handler: Handler<N>): Run {
  const schema: z.ZodType = JOBS[name].payload;
  return (context, payload, tools, runtime) =>
    handler(context, schema.parse(payload) as Parameters<Handler<N>>[1], tools, runtime);
}

export const HANDLERS: Readonly<Record<JobName, Run>> = {
  'propose-round': checked('propose-round', proposeRound),
  'propose-rotation': checked('propose-rotation', proposeRotation),
  'work-out-scenario': checked('work-out-scenario', workOutScenarioJob),
  'deliver-mail': checked('deliver-mail', deliverMailJob),
  'close-waves': checked('close-waves', closeWaves),
  'erase-traces': checked('erase-traces', eraseTracesJob),
  'write-unanswered': checked('write-unanswered', writeUnanswered),
  'open-waves': checked('open-waves', openWaves),
  'write-learning-letters': checked('write-learning-letters', writeLearningLettersJob),
  'advance-placements': checked('advance-placements', advancePlacements),
};
