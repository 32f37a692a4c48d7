import { reachOf } from '#app/domain/access/can.ts';
import type { ConflictValues } from '#app/domain/people/learner-form.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import type { Queries } from '#db/database.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { newId } from '#db/ids.ts';
import { findConflict } from '#db/queries/learner-periods.ts';
import { isLearnerWithin } from '#db/queries/learners.ts';
import { findUnit, listUnitChoices } from '#db/queries/units.ts';
import { readableLearner } from './show-learner.server.ts';

export type ConflictRefusal = { field: 'unitId'; code: 'choose' | 'conflict_known' };

/** The learner's name and the units to choose among; not found for those who do not plan her placements. */
export async function conflictFormChoices(ctx: ServiceContext, learnerId: string) {
  await requirePlanned(ctx, ctx.db.read, learnerId);
  const { learner, name } = await readableLearner(ctx, learnerId);
  const units = await listUnitChoices(ctx.db.read, reachOf(ctx.actor, 'unit:read'), isoDate(ctx.now));
  return { learnerId: learner.id, name, units: units.map(({ id, name: unit, town }) => ({ id, name: unit, town })) };
}

/** Records where a learner must not be placed. From then on no proposal and no move by hand leads there. */
export async function addConflict(
  ctx: ServiceContext,
  learnerId: string,
  values: ConflictValues,
): Promise<Result<{ changeId: string }, ConflictRefusal>> {
  try {
    return await ctx.db.write(async (tx) => {
      await requirePlanned(ctx, tx, learnerId);
      const unit = await findUnit(tx, values.unitId, reachOf(ctx.actor, 'unit:read'));
      if (!unit) return err({ field: 'unitId', code: 'choose' });
      const recorder = await beginChange(tx, ctx, 'conflict.added', { learner: learnerId });
      await recorder.insert('conflicts', [{ ...values, id: newId(), learnerId }]);
      return ok({ changeId: recorder.changeId });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ field: 'unitId', code: 'conflict_known' });
    throw error;
  }
}

export async function removeConflict(ctx: ServiceContext, learnerId: string, conflictId: string): Promise<string> {
  return ctx.db.write(async (tx) => {
    await requirePlanned(ctx, tx, learnerId);
    const before = await findConflict(tx, conflictId, learnerId);
    if (!before) throw notFound();
    const recorder = await beginChange(tx, ctx, 'conflict.removed', { learner: learnerId });
    await recorder.remove('conflicts', [before]);
    return recorder.changeId;
  });
}

async function requirePlanned({ actor }: ServiceContext, db: Queries, learnerId: string): Promise<void> {
  const protectedReach = reachOf(actor, 'protected:read');
  if (!(await isLearnerWithin(db, learnerId, reachOf(actor, 'placement:edit'), protectedReach))) throw notFound();
}
