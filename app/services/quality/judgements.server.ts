import { canSomewhere } from '#app/domain/access/can.ts';
import type { JudgementValues, QualityState } from '#app/domain/quality/action-form.ts';
import { seesGroup } from '#app/domain/quality/visible-groups.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { newId } from '#db/ids.ts';
import { listJudgements, listUnitStates } from '#db/queries/quality-actions.ts';
import { readableGroups } from './readable-groups.server.ts';

/** How a unit has been judged over time, for those who read its results, and whether the reader may judge it. */
export async function unitJudgements(ctx: ServiceContext, unitId: string) {
  const judging = canSomewhere(ctx.actor, 'quality:judge') ? await readableGroups(ctx, 'quality:judge') : null;
  const judgements = await listJudgements(ctx.db.read, unitId);
  return {
    judgements: judgements.map(({ id, state, reason, decidedAt, by }) => ({ id, state, reason, decidedAt, by })),
    mayJudge: judging !== null && seesGroup(judging.visible, { kind: 'unit', id: unitId }, null),
  };
}

/** Decides how a unit is doing; what was decided before stays in its history. Gives the change. */
export async function judgeUnit(
  ctx: ServiceContext,
  unitId: string,
  { state, reason }: JudgementValues,
): Promise<string> {
  requireSomewhere(ctx, 'quality:judge');
  const { visible, units } = await readableGroups(ctx, 'quality:judge');
  const unit = units.get(unitId);
  if (!unit || !seesGroup(visible, { kind: 'unit', id: unitId }, null)) throw notFound();
  const decided = { decidedAt: ctx.now.toISOString(), decidedBy: ctx.actor.personId };
  return ctx.db.write(async (tx) => {
    const recorder = await beginChange(tx, ctx, 'quality.judged', { name: unit.name, state });
    await recorder.insert('unitQualityStates', [{ id: newId(), unitId, state, reason, ...decided }]);
    return recorder.changeId;
  });
}

/** How units are doing, for those who allocate learners to them; nothing for those who read no results or plan nothing. */
export async function unitStates({ db, actor }: ServiceContext): Promise<ReadonlyMap<string, QualityState>> {
  const allocates = canSomewhere(actor, 'quality:read') && canSomewhere(actor, 'plan:read');
  return allocates ? listUnitStates(db.read) : new Map();
}

/** How one unit is doing, and whether the reader may open its results; null for those to whom neither is told. */
export async function unitQuality(ctx: ServiceContext, unitId: string) {
  if (!canSomewhere(ctx.actor, 'quality:read')) return null;
  const { visible } = await readableGroups(ctx, 'quality:read');
  const seesResults = seesGroup(visible, { kind: 'unit', id: unitId }, null);
  if (!seesResults && !canSomewhere(ctx.actor, 'plan:read')) return null;
  return { state: (await listUnitStates(ctx.db.read)).get(unitId) ?? null, seesResults };
}
