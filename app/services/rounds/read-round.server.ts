import { countPeriods, stretchesOf } from '#app/domain/placements/demands.ts';
import { isOpenRound } from '#app/domain/placements/amend.ts';
import { isOtherThanProposed } from '#app/domain/placements/plan-difference.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { hardRulesOff } from '#app/domain/scheduling/rules/catalog.ts';
import { can, canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { findLatestProposal, findLatestResult, listPlanPlacements } from '#db/queries/plan.ts';
import { listPlacementRecords } from '#db/queries/placement-records.ts';
import { countUntold } from '#db/queries/publications.ts';
import { listActiveParticipants, listProgrammes, listRoundLearners } from '#db/queries/rounds.ts';
import { summariseRounds } from './summarise-rounds.server.ts';
import { readRun } from './read-run.server.ts';
import {
  belongingOf,
  requireRound,
  seesDrafts,
  seesPlan,
  shownPlacements,
  shownRecords,
} from './round-access.server.ts';

/** The rounds that the actor may see; `placed` as far as she may know of the plan, null while it is not for her to see. */
export async function readRounds(context: ServiceContext) {
  if (!canSomewhere(context.actor, 'round:read')) throw notFound();
  const rounds = await summariseRounds(context, 'round:read', ({ kind }) => kind === 'periods');
  return rounds.map(({ programme, ...round }) => {
    const isHidden = !seesDrafts(context.actor, { programme }) && isOpenRound(round.state);
    return { ...round, placed: isHidden ? null : round.placed };
  });
}

/** Programmes in which the actor may open a round. */
export async function readProgrammes(context: ServiceContext) {
  if (!canSomewhere(context.actor, 'round:edit')) throw notFound();
  return listProgrammes(context.db.read, reachOf(context.actor, 'round:edit'));
}

/** A round as every one of its pages shows it: what it is, how far it has come, and what the reader may do. */
export async function readRound(context: ServiceContext, roundId: string) {
  const head = await requireRound(context, roundId);
  const db = context.db.read;
  const [participants, active, all, records, run, proposal, result, untold] = await Promise.all([
    listRoundLearners(db, roundId),
    listActiveParticipants(db, roundId),
    listPlanPlacements(db, roundId),
    listPlacementRecords(db, [roundId]),
    readRun(context, roundId),
    findLatestProposal(db, roundId),
    findLatestResult(db, roundId),
    countUntold(db, [roundId]),
  ]);
  const may = (permission: Parameters<typeof can>[1]) => can(context.actor, permission, belongingOf(head));
  const sees = seesDrafts(context.actor, head);
  const placements = shownPlacements(context, head, all);
  const stretches = stretchesOf(shownRecords(context, head, records));
  const counted = [...new Set([...active, ...placements.map(({ learnerId }) => learnerId)])];
  const { wanted, placed } = countPeriods(stretches, head.periods, counted);
  return {
    ...head,
    learners: participants.length,
    wanted,
    placed: seesPlan(context, head) ? placed : 0,
    /** Changes to a published plan that nobody has been told of. */
    pending: sees && head.round.state === 'published' ? (untold.get(roundId) ?? 0) : 0,
    may: {
      seePlan: seesPlan(context, head),
      edit: may('round:edit'),
      propose: may('round:propose'),
      publish: may('round:publish'),
      nameSupervisors: may('supervisor:edit'),
      report: may('report:run'),
      import: may('import:run'),
      seeLearners: may('learner:read'),
      seeHistory: may('history:read'),
    },
    /** Hard rules that the plan is not held to. */
    rulesOff: hardRulesOff(head.round.rules).map(({ name }) => name),
    run: seesPlan(context, head) ? run : null,
    proposal:
      !seesPlan(context, head) || !proposal
        ? null
        : {
            createdAt: proposal.createdAt,
            status: proposal.status,
            objective: proposal.objective,
            bound: proposal.bound,
            elapsedMs: proposal.elapsedMs,
            inputHash: proposal.inputHash,
            engineVersion: proposal.engineVersion,
            isChanged: isOtherThanProposed(result as Proposal, placements, {
              learnerIds: active,
              periodIds: head.periods.map(({ id }) => id),
            }),
          },
  };
}
