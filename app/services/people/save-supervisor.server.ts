import { reachOf } from '#app/domain/access/can.ts';
import type { NewSupervisorValues, SupervisorValues } from '#app/domain/people/supervisor-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findSupervisor } from '#db/queries/supervisors.ts';
import { findOwnedUnit, listUnitChoices } from '#db/queries/units.ts';
import { personSearch, requireSomewhere } from './readers.ts';

export interface Saved {
  id: string;
  changeId: string;
}
export type SupervisorRefusal = { field: 'unitId'; code: 'choose' };

/** Units at which the one who asks may have supervisors. */
export async function supervisorFormChoices(ctx: ServiceContext) {
  requireSomewhere(ctx, 'supervisor:edit');
  return listUnitChoices(ctx.db.read, reachOf(ctx.actor, 'supervisor:edit'), isoDate(ctx.now), true);
}

/** The supervisor for a form that changes her; not found for those who may not. */
export async function editableSupervisor(ctx: ServiceContext, supervisorId: string, db: Queries = ctx.db.read) {
  const found = await findSupervisor(db, supervisorId, reachOf(ctx.actor, 'supervisor:edit'));
  if (!found) throw notFound();
  return found;
}

export async function createSupervisor(
  ctx: ServiceContext,
  values: NewSupervisorValues,
): Promise<Result<Saved, SupervisorRefusal>> {
  requireSomewhere(ctx, 'supervisor:edit');
  const { person, facts } = split(values);
  const [id, personId] = [newId(), newId()];
  return ctx.db.write(async (tx) => {
    if (!(await mayHaveAt(ctx, tx, facts.unitId))) return err({ field: 'unitId', code: 'choose' });
    const recorder = await beginChange(tx, ctx, 'supervisor.created', { name: nameOf(values), supervisor: id });
    await recorder.insert('persons', [{ ...person, id: personId, search: personSearch(person) }]);
    await recorder.insert('supervisors', [{ ...facts, id, personId }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

/** Refuses with `changed_since` when somebody has saved the supervisor after the form was made. */
export async function updateSupervisor(
  ctx: ServiceContext,
  supervisorId: string,
  { version, personVersion, ...values }: SupervisorValues,
): Promise<Result<Saved, SupervisorRefusal>> {
  const { person, facts } = split(values);
  return ctx.db.write(async (tx) => {
    const before = await editableSupervisor(ctx, supervisorId, tx);
    const isOld = before.supervisor.version !== version || before.person.version !== personVersion;
    if (isOld) throw new Fault('conflict', 'changed_since', { name: nameOf(values) });
    const moves = facts.unitId !== before.supervisor.unitId;
    if (moves && !(await mayHaveAt(ctx, tx, facts.unitId))) return err({ field: 'unitId', code: 'choose' });
    const recorder = await beginChange(tx, ctx, 'supervisor.updated', {
      name: nameOf(values),
      supervisor: supervisorId,
    });
    await recorder.update('persons', [{ before: before.person, patch: { ...person, search: personSearch(person) } }]);
    await recorder.update('supervisors', [{ before: before.supervisor, patch: facts }]);
    return ok({ id: supervisorId, changeId: recorder.changeId });
  });
}

async function mayHaveAt({ actor }: ServiceContext, db: Queries, unitId: string): Promise<boolean> {
  return (await findOwnedUnit(db, unitId, reachOf(actor, 'supervisor:edit'))) !== null;
}

function split({ givenName, familyName, email, phone, ...facts }: NewSupervisorValues) {
  return { person: { givenName, familyName, email, phone }, facts };
}

function nameOf({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return `${givenName} ${familyName}`;
}
