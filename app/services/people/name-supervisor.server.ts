import { reachOf } from '#app/domain/access/can.ts';
import { fixedBecause } from '#app/domain/placements/amend.ts';
import { refusalOf } from '#app/domain/people/rank-supervisors.ts';
import type { NamingValues } from '#app/domain/people/supervisor-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findNaming, findNamingOf, findVacancy, listNamings } from '#db/queries/naming.ts';
import type { VacancyRow } from '#db/queries/naming.ts';
import { findSupervisor } from '#db/queries/supervisors.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { rankForPlacement } from './rank-for-placement.server.ts';

/**
 * Names a supervisor on a placement. Both must be within the reach of whoever names: the placement through its unit or
 * programme, and the supervisor, who must be of a profession that the programme asks for, be there in all weeks and have
 * room for one more in each. Naming her twice is refused as `already_named`. There is one main supervisor: who is named
 * after her helps her.
 */
export async function nameSupervisor(
  ctx: ServiceContext,
  placementId: string,
  { supervisorId, role }: NamingValues,
): Promise<string> {
  return ctx.db.write(async (tx) => {
    const placement = await requirePlacement(ctx, tx, placementId);
    const found = await findSupervisor(tx, supervisorId, reachOf(ctx.actor, 'supervisor:edit'));
    if (!found) throw notFound();
    const name = `${found.person.givenName} ${found.person.familyName}`;
    if (await findNamingOf(tx, placementId, supervisorId)) throw new Fault('conflict', 'already_named', { name });
    await requireFit(ctx, tx, supervisorId, placement);
    const isMainNamed = (await listNamings(tx, placementId)).some((naming) => naming.role === 'main');
    const recorder = await recordChange(
      tx,
      changeBy(ctx, {
        kind: 'placement.supervisor_named',
        roundId: placement.roundId,
        params: { name, unit: placement.unitName, learner: placement.learnerId },
      }),
    );
    await recorder.insert('placementSupervisors', [
      { id: newId(), placementId, supervisorId, role: isMainNamed ? 'daily' : role, source: 'manual' },
    ]);
    return recorder.changeId;
  });
}

async function requireFit(
  { actor }: ServiceContext,
  tx: Transaction,
  supervisorId: string,
  { unitId, profession, fromWeek: from, toWeek: to }: VacancyRow,
): Promise<void> {
  const filter = { ids: [supervisorId] };
  const [judged] = await rankForPlacement(
    tx,
    { reach: reachOf(actor, 'supervisor:edit'), filter },
    { unitId, profession, from, to },
  );
  const refusal = judged && refusalOf(judged);
  if (refusal) throw new Fault('conflict', refusal);
}

/** Takes a named supervisor off a placement. */
export async function removeNamedSupervisor(ctx: ServiceContext, placementId: string, linkId: string): Promise<string> {
  return ctx.db.write(async (tx) => {
    const placement = await requirePlacement(ctx, tx, placementId);
    const link = await findNaming(tx, placementId, linkId);
    if (!link) throw notFound();
    const found = await findSupervisor(tx, link.supervisorId, reachOf(ctx.actor, 'supervisor:edit'));
    if (!found) throw notFound();
    const recorder = await recordChange(
      tx,
      changeBy(ctx, {
        kind: 'placement.supervisor_removed',
        roundId: placement.roundId,
        params: {
          name: `${found.person.givenName} ${found.person.familyName}`,
          unit: placement.unitName,
          learner: placement.learnerId,
        },
      }),
    );
    await recorder.remove('placementSupervisors', [link]);
    return recorder.changeId;
  });
}

/** @throws Fault conflict when the placement is over or its round closed: who supervised whom is history then. */
async function requirePlacement({ actor, now }: ServiceContext, tx: Transaction, placementId: string) {
  const placement = await findVacancy(
    tx,
    placementId,
    reachOf(actor, 'supervisor:edit'),
    reachOf(actor, 'protected:read'),
  );
  if (!placement) throw notFound();
  const fixed = fixedBecause(placement.roundState, placement.toWeek, isoDate(now));
  if (fixed) throw new Fault('conflict', fixed);
  return placement;
}
