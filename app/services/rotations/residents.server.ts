import { can } from '#app/domain/access/can.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { ResidentValues } from '#app/domain/rotation-plans/resident-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { newId } from '#db/ids.ts';
import { listStays } from '#db/queries/rotation-facts.ts';
import { listResidentChoices, listResidentNames, listResidentRows } from '#db/queries/rotations.ts';
import { listRoundLearners } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { requireGoingOn, requireRotation } from './rotation-access.server.ts';

/** Who takes part in a rotation and how, and who could. */
export async function readResidents(context: ServiceContext, planId: string) {
  const head = await requireRotation(context, planId, 'learner:read');
  const db = context.db.read;
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const mayEdit = can(context.actor, 'round:edit', belongingOf(head)) && head.round.state !== 'closed';
  const [names, rows, stays, choices] = await Promise.all([
    listResidentNames(db, planId, seesProtected),
    listResidentRows(db, planId),
    listStays(db, planId),
    mayEdit ? listResidentChoices(db, { programmeId: head.programme.id, roundId: planId, seesProtected }) : [],
  ]);
  const planned = Map.groupBy(stays, ({ learnerId }) => learnerId);
  return {
    mayEdit,
    blocks: head.blocks.length,
    waves: head.plan.waves,
    residents: names.flatMap((resident) => {
      const row = rows.find(({ learnerId }) => learnerId === resident.id);
      if (!row) return [];
      const own = planned.get(resident.id) ?? [];
      return [
        {
          ...resident,
          percent: row.percent,
          waveIds: row.waveIds,
          leave: row.leave,
          wishes: row.wishes.length,
          planned: new Set(own.map(({ blockId }) => blockId)).size,
        },
      ];
    }),
    choices,
  };
}

export type ResidentsView = Awaited<ReturnType<typeof readResidents>>;

/** Lets learners of the programme take part, in full time and with any wave; those who do already are left alone. */
export async function addResidents(context: ServiceContext, planId: string, learnerIds: readonly string[]) {
  return context.db.write(async (tx) => {
    const head = await requireRotation(context, planId, 'round:edit', tx);
    requireGoingOn(head);
    const choices = await listResidentChoices(tx, {
      programmeId: head.programme.id,
      roundId: planId,
      seesProtected: false,
    });
    const coming = choices
      .filter(({ id }) => learnerIds.includes(id))
      .map(({ id }) => ({ rowId: newId(), learnerId: id }));
    if (coming.length === 0) throw new Fault('invalid', 'nobody_chosen');
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'rotation.residents_added', roundId: planId, params: { count: coming.length } }),
    );
    await recorder.insert(
      'roundLearners',
      coming.map(({ rowId, learnerId }) => ({ id: rowId, roundId: planId, learnerId })),
    );
    await recorder.insert(
      'rotationResidents',
      coming.map(({ rowId, learnerId }) => ({
        ...{ id: rowId, roundId: planId, learnerId },
        ...{ waveIds: [], leave: [], wishes: [] },
      })),
    );
    return recorder.changeId;
  });
}

/** Takes a resident out of a rotation; refused as `holds_place` while she has stays in it. */
export async function removeResident(context: ServiceContext, planId: string, learnerId: string): Promise<string> {
  return context.db.write(async (tx) => {
    requireGoingOn(await requireRotation(context, planId, 'round:edit', tx));
    const rows = (await listResidentRows(tx, planId)).filter((row) => row.learnerId === learnerId);
    if (rows.length === 0) throw notFound();
    if ((await listStays(tx, planId)).some((stay) => stay.learnerId === learnerId))
      throw new Fault('conflict', 'holds_place');
    const taking = (await listRoundLearners(tx, planId)).filter((row) => row.learnerId === learnerId);
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'rotation.resident_removed', roundId: planId, params: { learner: learnerId } }),
    );
    await recorder.remove('rotationResidents', rows);
    await recorder.remove('roundLearners', taking);
    return recorder.changeId;
  });
}

/** The placement form of a rotation that the actor sees. */
export async function formOfRotation(context: ServiceContext, planId: string): Promise<PlacementForm> {
  return (await requireRotation(context, planId)).programme.form;
}

/** Changes how a resident takes part. The plan stays as it is: what no longer fits is mended, or proposed anew. */
export async function saveResident(
  context: ServiceContext,
  planId: string,
  learnerId: string,
  { version, ...patch }: ResidentValues,
): Promise<string> {
  return context.db.write(async (tx) => {
    requireGoingOn(await requireRotation(context, planId, 'round:edit', tx));
    const before = (await listResidentRows(tx, planId)).find((row) => row.learnerId === learnerId);
    if (!before) throw notFound();
    if (before.version !== version) throw new Fault('conflict', 'changed_since');
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'rotation.resident_changed', roundId: planId, params: { learner: learnerId } }),
    );
    await recorder.update('rotationResidents', [{ before, patch }]);
    return recorder.changeId;
  });
}
