import { runProposal } from '#app/services/rounds/run-proposal.server.ts';
import type { Handler } from '../handler.ts';
import { solveInWorker } from '../solve-in-worker.ts';

export const proposeRound: Handler<'propose-round'> = (context, { roundId, requestedBy }, tools) =>
  runProposal(context, {
    roundId,
    requestedBy,
    jobId: tools.jobId,
    solve: (problem) => solveInWorker(problem, tools, context.now.toISOString()),
  });
