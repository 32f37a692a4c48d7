import { can, reachOf } from '#app/domain/access/can.ts';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { decisionCollision } from '#app/domain/placements/decision-collision.ts';
import { DECISION_KINDS } from '#app/domain/placements/decision-form.ts';
import type { DecisionValues } from '#app/domain/placements/decision-form.ts';
import { unitsLeft } from '#app/domain/scheduling/remedies/decisions.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { homePlace } from '#app/domain/shared/places.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { newId } from '#db/ids.ts';
import { listPlanLearners, unitSummaries } from '#db/queries/plan.ts';
import { listSpecialDecisions } from '#db/queries/special-decisions.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { listUnitChoices } from '#db/queries/units.ts';
import { loadFacts } from './load-problem.server.ts';
import { belongingOf, requireAmendable, requireRound } from './round-access.server.ts';

/**
 * What has been decided specially for learners of a round, with reasons and how many units that leaves them, and what may
 * be decided. `changing` is the decision that is to be changed.
 */
export async function readSpecialDecisions(context: ServiceContext, roundId: string, changing: string | null) {
  const { actor, db, now } = context;
  const head = await requireRound(context, roundId, 'round:edit');
  const facts = await loadFacts(db.read, roundId);
  const learners = await listPlanLearners(db.read, roundId, can(actor, 'protected:read', belongingOf(head)));
  const rows = await listSpecialDecisions(db.read, roundId);
  const names = await unitSummaries(
    db.read,
    rows.flatMap(({ unitIds }) => unitIds),
  );
  const left = unitsLeft(buildProblem(facts));
  const nameOf = new Map(learners.map(({ id, name }) => [id, name]));
  const isKnown = (kind: string) => kind !== 'without_prerequisites' || facts.prerequisites.length > 0;
  return {
    round: { id: head.round.id, name: head.round.name },
    mayEdit: head.round.state !== 'closed',
    decisions: rows.flatMap(({ unitIds, learnerId, ...row }) => {
      const name = nameOf.get(learnerId);
      if (!name) return [];
      const units = unitIds.map((id) => names.get(id)?.name ?? id);
      return [{ ...row, learnerId, name, units, left: left.get(learnerId) ?? null }];
    }),
    changing: rows.find(({ id }) => id === changing) ?? null,
    kinds: DECISION_KINDS.filter(isKnown),
    learners: learners.map(({ id, name, cohort }) => ({ id, name, cohort })),
    units: (await listUnitChoices(db.read, reachOf(actor, 'unit:read'), isoDate(now))).map(({ id, name, town }) => ({
      ...{ id, name, town },
    })),
  };
}

export type DecisionView = Awaited<ReturnType<typeof readSpecialDecisions>>['decisions'][number];

type Refusal =
  | { field: 'learnerId'; code: 'choose' | 'home_unknown' }
  | { field: 'unitIds.0'; code: 'choose' }
  /** It would leave no unit: by itself, or together with these other decisions. */
  | { field: 'unitIds.0' | 'minutes'; code: 'none_left' | 'collides'; collidesWith: string[] };

/**
 * Decides for a learner of the round, or changes what has been decided; also after publication, when the plan is mended.
 * @throws Fault conflict round_closed, or changed_since when somebody has changed or withdrawn it meanwhile
 */
export async function decideSpecially(
  context: ServiceContext,
  roundId: string,
  values: DecisionValues,
): Promise<Result<{ changeId: string }, Refusal>> {
  const { decisionId, version, ...decision } = values;
  return context.db.write(async (tx) => {
    requireAmendable(await requireRound(context, roundId, 'round:edit', tx));
    const facts = await loadFacts(tx, roundId);
    const learner = facts.learners.find(({ id }) => id === values.learnerId);
    if (!learner) return err({ field: 'learnerId', code: 'choose' });
    if (decision.kind === 'most_minutes' && homePlace(learner.homePostcode, learner.homeTown) === null)
      return err({ field: 'learnerId', code: 'home_unknown' });
    const named = await listUnitChoices(tx, reachOf(context.actor, 'unit:read'), isoDate(context.now));
    if (decision.unitIds.some((unitId) => !named.some(({ id }) => id === unitId)))
      return err({ field: 'unitIds.0', code: 'choose' });
    const rows = await listSpecialDecisions(tx, roundId);
    const known = rows.find(({ id }) => id === decisionId);
    if (decisionId !== null && known?.version !== version) throw new Fault('conflict', 'changed_since');
    const others = rows.filter(({ id, learnerId }) => id !== decisionId && learnerId === learner.id);
    const colliding = decisionCollision(facts, { learnerId: learner.id, others, decision });
    if (colliding !== null) {
      const field = decision.kind === 'most_minutes' ? 'minutes' : 'unitIds.0';
      const code = colliding.length === 0 ? 'none_left' : 'collides';
      return err({ field, code, collidesWith: colliding.map(({ id }) => id) });
    }
    const row = { ...decision, decidedAt: context.now.toISOString(), decidedBy: context.actor.name };
    const params = { learner: values.learnerId };
    const kind = known ? 'round.decision_changed' : 'round.decided';
    const recorder = await recordChange(tx, changeBy(context, { kind, roundId, params }));
    if (known) await recorder.update('specialDecisions', [{ before: known, patch: row }]);
    else await recorder.insert('specialDecisions', [{ id: newId(), roundId, ...row }]);
    return ok({ changeId: recorder.changeId });
  });
}

/** @throws Fault conflict changed_since when somebody has changed or withdrawn it meanwhile */
export async function withdrawDecision(
  context: ServiceContext,
  roundId: string,
  seen: { id: string; version: number },
): Promise<string> {
  return context.db.write(async (tx) => {
    requireAmendable(await requireRound(context, roundId, 'round:edit', tx));
    const decision = (await listSpecialDecisions(tx, roundId)).find(({ id }) => id === seen.id);
    if (decision?.version !== seen.version) throw new Fault('conflict', 'changed_since');
    const params = { learner: decision.learnerId };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.decision_withdrawn', roundId, params }));
    await recorder.remove('specialDecisions', [decision]);
    return recorder.changeId;
  });
}
