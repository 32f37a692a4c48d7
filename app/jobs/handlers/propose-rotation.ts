import { runRotation } from '#app/services/rotations/run-rotation.server.ts';
import type { Handler } from '../handler.ts';
import { rotateInWorker } from '../rotate-in-worker.ts';

export const proposeRotation: Handler<'propose-rotation'> = (context, { planId, requestedBy, priority }, tools) =>
  runRotation(context, {
    planId,
    requestedBy,
    priority,
    jobId: tools.jobId,
    solve: (problem) => rotateInWorker(problem, tools, context.now.toISOString()),
  });
