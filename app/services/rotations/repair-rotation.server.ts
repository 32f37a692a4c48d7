import { createHash } from 'node:crypto';
import { countFlaws, flawsOf, standingOf } from '#app/domain/rotation-plans/standing.ts';
import type { Standing } from '#app/domain/rotation-plans/standing.ts';
import { changedBlocks, joinStays, plannedStays } from '#app/domain/rotation-plans/stays.ts';
import { rotationProblemSchema } from '#app/domain/rotations/problem-schema.ts';
import type { RotationRepair } from '#app/domain/rotations/repair.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { repairRotationInWorker } from '#app/platform/solver/repair-rotation-in-worker.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Queries } from '#db/database.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import type { RotationHead } from '#db/queries/rotations.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { applyStays } from './apply-stays.server.ts';
import { describer } from './read-proposal.server.ts';
import { blocksOf } from './read-rotation.server.ts';
import { requireGoingOn, requireRotation } from './rotation-access.server.ts';

/** A page waits for it. */
const REPAIR_SECONDS = 12;

/**
 * What has happened to a plan, and the fewest changes after which as much as can be is planned lawfully again. Nothing is
 * saved.
 */
export async function readRotationRepair(context: ServiceContext, planId: string) {
  const head = await requireRotation(context, planId, 'placement:edit');
  requireGoingOn(head);
  const { facts, standing, version } = await standingPlan(context, context.db.read, head);
  const repaired = await repair(context, standing);
  const { before, after } = plansOf(standing, repaired);
  const clinicIds = standing.problem.clinics.map(({ id }) => id);
  const told = await describer(context, head, [...before, ...after], clinicIds);
  return {
    plan: { id: head.round.id, name: head.round.name, blocks: blocksOf(head) },
    version: `${version}.${answerOf(repaired)}`,
    flaws: facts.stays.length === 0 ? 0 : countFlaws(standing),
    changes: changedBlocks(before, after).map(told.change),
    isProven: repaired?.fewestProven ?? true,
    /** Why something cannot be planned whatever changes. */
    reasons: (repaired?.plan.reasons ?? []).map(told.reason),
  };
}

export type RotationRepairView = Awaited<ReturnType<typeof readRotationRepair>>;

/**
 * Carries out a repair as it was shown, in one change. It is worked out once more, and refused as `changed_since` when
 * anything that matters has changed meanwhile or the answer is another.
 */
export async function acceptRotationRepair(context: ServiceContext, planId: string, shown: string): Promise<string> {
  const head = await requireRotation(context, planId, 'placement:edit');
  requireGoingOn(head);
  const { facts, standing, version } = await standingPlan(context, context.db.read, head);
  if (!shown.startsWith(`${version}.`)) throw new Fault('conflict', 'changed_since');
  const repaired = await repair(context, standing);
  if (`${version}.${answerOf(repaired)}` !== shown) throw new Fault('conflict', 'changed_since');
  const { before, after } = plansOf(standing, repaired);
  const changed = changedBlocks(before, after);
  return context.db.write(async (tx) => {
    const now = await requireRotation(context, planId, 'placement:edit', tx);
    if ((await standingPlan(context, tx, now)).version !== version) throw new Fault('conflict', 'changed_since');
    const params = { changed: changed.length };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'rotation.repaired', roundId: planId, params }));
    await applyStays(tx, recorder, now, {
      stays: plannedStays(facts.firstWeek, after),
      learnerIds: new Set([...standing.problem.residents.map(({ id }) => id), ...standing.left.learnerIds]),
      leaving: new Set(standing.left.learnerIds),
      source: 'engine',
      at: context.now.toISOString(),
    });
    return recorder.changeId;
  });
}

/** The plan as it stands today, and a text that any change to it changes. */
async function standingPlan(context: ServiceContext, db: Queries, head: RotationHead) {
  const facts = await loadRotationFacts(db, head);
  const standing = standingOf(facts, isoDate(context.now));
  const version = createHash('sha256')
    .update(JSON.stringify([standing, facts.stays]))
    .digest('base64url');
  return { facts, standing, version };
}

/** Everybody's stays before a repair and after it; those who have left have nothing ahead of them. */
function plansOf({ stays, left }: Standing, repaired: RotationRepair | null) {
  return {
    before: joinStays([...stays, ...left.held, ...left.ahead]),
    after: joinStays([...(repaired?.plan.stays ?? stays), ...left.held]),
  };
}

/** Null where those who take part need no change. */
async function repair({ actor }: ServiceContext, standing: Standing): Promise<RotationRepair | null> {
  const { problem, changeable, stays } = standing;
  const { violations, missing } = flawsOf(standing);
  if (violations.length + missing.length === 0 || stays.length === 0) return null;
  if (!rotationProblemSchema.safeParse(problem).success) throw new Fault('invalid', 'rotation_too_large');
  return repairRotationInWorker(actor.accountId, { ...problem, timeLimitSeconds: REPAIR_SECONDS }, changeable);
}

function answerOf(repaired: RotationRepair | null): string {
  return createHash('sha256')
    .update(JSON.stringify(repaired?.plan.stays ?? null))
    .digest('base64url');
}
