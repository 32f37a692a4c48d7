import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { originName } from '#app/domain/shared/known-journeys.ts';
import type { JourneyValues } from '#app/domain/units/journey-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { mayBringIn } from '#app/services/imports/import-access.server.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { newId } from '#db/ids.ts';
import { findJourney, listJourneysTo } from '#db/queries/journeys.ts';
import { findOwnedUnit, listUnitFamily } from '#db/queries/units.ts';
import { readableUnit } from './show-unit.server.ts';

/** The journeys that are stated to a unit and to what it belongs to, which hold for it too. Planners know of them. */
export async function readJourneys(ctx: ServiceContext, unitId: string) {
  if (!canSomewhere(ctx.actor, 'plan:read')) throw notFound();
  const unit = await readableUnit(ctx, unitId);
  const { ancestors } = await listUnitFamily(ctx.db.read, unit, reachOf(ctx.actor, 'unit:read'));
  const to = [{ id: unit.id, name: unit.name }, ...ancestors.toReversed()];
  const known = await listJourneysTo(
    ctx.db.read,
    to.map(({ id }) => id),
  );
  return {
    unit: { id: unit.id, name: unit.name },
    mayEdit: (await findOwnedUnit(ctx.db.read, unitId, reachOf(ctx.actor, 'unit:edit'))) !== null,
    mayImport: canSomewhere(ctx.actor, 'import:run') && mayBringIn(ctx.actor, 'journeys'),
    journeys: to.flatMap(({ id, name }) =>
      known
        .filter((journey) => journey.unitId === id)
        .map(({ id: journeyId, origin, mode, minutes }) => ({
          id: journeyId,
          from: originName(origin),
          to: { id, name },
          mode,
          minutes,
        })),
    ),
  };
}

/** States a journey to the unit; one that is stated already gets the new time. */
export async function stateJourney(ctx: ServiceContext, unitId: string, values: JourneyValues): Promise<string> {
  return ctx.db.write(async (tx) => {
    const unit = await findOwnedUnit(tx, unitId, reachOf(ctx.actor, 'unit:edit'));
    if (!unit) throw notFound();
    const known = (await listJourneysTo(tx, [unitId])).find(
      ({ origin, mode }) => origin === values.origin && mode === values.mode,
    );
    const params = { name: unit.name, unit: unitId, from: originName(values.origin) };
    const recorder = await beginChange(tx, ctx, 'unit.journey_stated', params);
    if (known) await recorder.update('journeys', [{ before: known, patch: { minutes: values.minutes } }]);
    else await recorder.insert('journeys', [{ id: newId(), unitId, ...values }]);
    return recorder.changeId;
  });
}

/** Takes a journey away, so that it is estimated again. */
export async function removeJourney(ctx: ServiceContext, unitId: string, journeyId: string): Promise<string> {
  return ctx.db.write(async (tx) => {
    const unit = await findOwnedUnit(tx, unitId, reachOf(ctx.actor, 'unit:edit'));
    if (!unit) throw notFound();
    const journey = await findJourney(tx, journeyId, unitId);
    if (!journey) throw new Fault('conflict', 'changed_since');
    const params = { name: unit.name, unit: unitId, from: originName(journey.origin) };
    const recorder = await beginChange(tx, ctx, 'unit.journey_removed', params);
    await recorder.remove('journeys', [journey]);
    return recorder.changeId;
  });
}
