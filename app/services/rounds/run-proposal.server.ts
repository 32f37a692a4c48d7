import { demandParts } from '#app/domain/placements/demands.ts';
import { fairnessOf } from '#app/domain/placements/fairness-choice.ts';
import { planDifference } from '#app/domain/placements/plan-difference.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { insertProposal, listHoldingPlacements, listSupervisorsOf } from '#db/queries/plan.ts';
import { findRound, type RoundHead } from '#db/queries/rounds.ts';
import { recordChange, type Recorder } from '#db/queries/tracked.ts';
import { newPlacements } from '#app/services/placements/new-placement.server.ts';
import type { KeptResult } from './tried-choices.server.ts';
import { isOpen } from './round-access.server.ts';
import { hashProblem, loadProblem } from './load-problem.server.ts';

export interface RunProposal {
  roundId: string;
  jobId: string;
  /** Who asked for the proposal. */
  requestedBy: { accountId: string; name: string };
  /** Null when it was cancelled before any plan was found: the plan stays as it is. */
  solve: (problem: Problem) => Promise<RunResult | null>;
}

/** Everything is within reach of a job: whoever queued it was allowed to. */
const WHOLE_REGION = { region: true, branches: [], organisationIds: [], unitIds: [], programmeIds: [], personId: null };
const MOST_RESTARTS = 4;

/**
 * Solves the round and makes the answer its plan. When somebody has changed anything that matters while it was being
 * solved, the answer is not forced upon them: it is solved again on what is true now.
 */
export async function runProposal(context: ServiceContext, run: RunProposal): Promise<void> {
  const started = performance.now();
  for (let attempt = 0; attempt <= MOST_RESTARTS; attempt += 1) {
    const problem = await loadProblem(context.db.read, run.roundId);
    const proposal = await run.solve(problem);
    if (!proposal) return;
    const elapsedMs = Math.round(performance.now() - started);
    if (await savePlan(context, run, { problem, proposal, elapsedMs })) return;
    context.log.info({ round: run.roundId, attempt }, 'round changed while it was being solved');
  }
  throw new Error('The round kept changing while it was being solved');
}

interface Solved {
  problem: Problem;
  proposal: RunResult;
  elapsedMs: number;
}

function savePlan(context: ServiceContext, run: RunProposal, solved: Solved): Promise<boolean> {
  return context.db.write(async (tx) => {
    const head = await findRound(tx, run.roundId, WHOLE_REGION);
    // Gone or published meanwhile: what was decided stands, and there is nothing left to propose.
    if (!head || !isOpen(head)) return true;
    const inputHash = hashProblem(solved.problem);
    if (hashProblem(await loadProblem(tx, run.roundId)) !== inputHash) return false;
    await keepRun(tx, context, run, solved, inputHash);
    // It has no plan, only what the locks contradict: what people have decided stays.
    if (solved.proposal.status === 'infeasible') return true;
    const actor = { ...context.actor, accountId: run.requestedBy.accountId, name: run.requestedBy.name };
    const recorder = await recordChange(
      tx,
      changeBy(
        { ...context, actor },
        {
          kind: 'plan.proposed',
          roundId: run.roundId,
          params: { placed: solved.proposal.assignments.length, unplaced: solved.proposal.unplaced.length },
        },
      ),
    );
    await replacePlan(tx, recorder, head, solved.proposal, context.now.toISOString());
    return true;
  });
}

/** Rows of learners who stay where they are are left alone, with their supervisors and their history. */
async function replacePlan(
  tx: Transaction,
  recorder: Recorder,
  head: RoundHead,
  proposal: Proposal,
  at: string,
): Promise<void> {
  const rows = await listHoldingPlacements(tx, head.round.id);
  const wanted = proposal.assignments.map(({ demandId, unitId }) => ({ ...demandParts(demandId), unitId }));
  const difference = planDifference(rows, wanted);
  const leaving = [...difference.removed, ...difference.moved.map((move) => move.row)];
  await recorder.remove(
    'placementSupervisors',
    await listSupervisorsOf(
      tx,
      leaving.map((row) => row.id),
    ),
  );
  await recorder.remove('placements', difference.removed);
  await recorder.update(
    'placements',
    difference.moved.map(({ row, unitId }) => ({
      before: row,
      patch: { unitId, source: 'engine' as const, updatedAt: at },
    })),
  );
  await recorder.insert(
    'placements',
    await newPlacements(
      tx,
      head,
      difference.added.map((one) => ({ ...one, source: 'engine' as const, at })),
    ),
  );
  if (head.round.state === 'draft')
    await recorder.update('rounds', [{ before: head.round, patch: { state: 'proposed' } }]);
}

async function keepRun(
  tx: Transaction,
  context: ServiceContext,
  run: RunProposal,
  { problem, proposal, elapsedMs }: Solved,
  inputHash: string,
) {
  await insertProposal(tx, {
    id: newId(),
    roundId: run.roundId,
    jobId: run.jobId,
    createdAt: context.now.toISOString(),
    createdBy: run.requestedBy.accountId,
    status: proposal.status,
    objective: proposal.objective,
    bound: Math.floor(proposal.bound),
    elapsedMs,
    engineVersion: proposal.engineVersion,
    inputHash,
    problem,
    result: { ...proposal, fairness: fairnessOf(problem.rules) } satisfies KeptResult,
  });
}
