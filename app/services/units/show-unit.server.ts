import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { capacityView } from '#app/domain/placements/capacity-view.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { addWeeks, expandWeeks, isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { asTold } from '#app/domain/placements/schedule.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listSubjectHistory } from '#app/services/history/list-history.server.ts';
import { listSupervisorLoads } from '#app/services/people/supervisor-loads.server.ts';
import { unitQuality } from '#app/services/quality/judgements.server.ts';
import { listOrganisations } from '#db/queries/learners.ts';
import { listCapacity, listPlacedSpans, listUnitPlacements } from '#db/queries/unit-placements.ts';
import { findOwnedUnit, findUnit, listClosures, listUnitFamily } from '#db/queries/units.ts';
import type { Unit } from '#db/queries/units.ts';

const WEEKS_SHOWN = 20;

/** Everything about one unit that the reader may see; what she may not see is left out, counts apart. */
export async function showUnit(ctx: ServiceContext, unitId: string, fromWeek?: IsoWeek) {
  const { actor, db } = ctx;
  const unit = await readableUnit(ctx, unitId);
  const now = weekOf(isoDate(ctx.now));
  const from = fromWeek ?? now;
  const to = addWeeks(from, WEEKS_SHOWN - 1);
  const [closures, family, [organisation], editable] = await Promise.all([
    listClosures(db.read, unitId, now),
    listUnitFamily(db.read, unit, reachOf(actor, 'unit:read')),
    listOrganisations(db.read, [unit.organisationId]),
    findOwnedUnit(db.read, unitId, reachOf(actor, 'unit:edit')),
  ]);
  const reader = await readerOf(ctx, unitId);
  const [cells, taken, placed] = await Promise.all([
    listCapacity(db.read, unitId, from, to),
    listPlacedSpans(db.read, { unitId, from, to, plans: reader.plans }),
    listUnitPlacements(db.read, { unitId, fromWeek: now }, reader),
  ]);
  const seesCapacity = (await findUnit(db.read, unitId, reachOf(actor, 'capacity:read'))) !== null;
  const spans = closures.map((closure) => ({ from: closure.fromWeek, to: closure.toWeek }));
  return {
    unit,
    organisation: organisation ?? null,
    closures,
    ...family,
    mayEdit: editable !== null,
    seesJourneys: canSomewhere(actor, 'plan:read'),
    mayClose: await mayClose(ctx, unitId),
    weeks: { from, to, now },
    capacity: seesCapacity ? capacityView(expandWeeks({ from, to }), { cells, placed: taken, closures: spans }) : null,
    placements: reader.plans ? placed : placed.map(asTold),
    supervisors: canSomewhere(actor, 'supervisor:read') ? await listSupervisorLoads(ctx, { unitId }) : null,
    quality: await unitQuality(ctx, unitId),
    history: await listSubjectHistory(ctx, {
      subjects: [{ entity: 'units', id: unitId }],
      belongsTo: { entities: ['unitClosures'], id: unitId },
    }),
  };
}

/** The unit, or a refusal that does not tell whether it exists. */
export async function readableUnit(ctx: ServiceContext, unitId: string): Promise<Unit> {
  const unit = await findUnit(ctx.db.read, unitId, reachOf(ctx.actor, 'unit:read'));
  if (!unit) throw notFound();
  return unit;
}

/** Closing for some weeks is a question of capacity, so those who answer for it may. */
export async function mayClose(ctx: ServiceContext, unitId: string): Promise<boolean> {
  return (await findOwnedUnit(ctx.db.read, unitId, reachOf(ctx.actor, 'capacity:edit'))) !== null;
}

async function readerOf({ actor, db }: ServiceContext, unitId: string) {
  const roster = reachOf(actor, 'roster:read');
  return {
    learners: reachOf(actor, 'learner:read'),
    protectedLearners: reachOf(actor, 'protected:read'),
    roster: isScopedToUnits(roster) && (await findUnit(db.read, unitId, roster)) !== null,
    plans: canSomewhere(actor, 'plan:read'),
  };
}

// A planner's roster is her learners'; only somebody who belongs to the unit knows all that are placed there.
function isScopedToUnits({ region, branches, programmeIds, organisationIds }: ReturnType<typeof reachOf>): boolean {
  return region || (branches.length === 0 && programmeIds.length === 0 && organisationIds.length === 0);
}
