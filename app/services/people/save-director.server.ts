import { can, reachOf } from '#app/domain/access/can.ts';
import type { DirectorValues, NewDirectorValues } from '#app/domain/people/director-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findDirector, listResponsibilityChoices } from '#db/queries/directors.ts';
import { personSearch, requireSomewhere } from './readers.ts';
import type { Saved } from './save-supervisor.server.ts';

export type DirectorRefusal = { field: 'branch'; code: 'choose' };

/** Programmes and units that a study director can answer for. */
export async function directorFormChoices(ctx: ServiceContext) {
  requireSomewhere(ctx, 'director:edit');
  const { programmes, units } = await listResponsibilityChoices(ctx.db.read);
  return {
    programmes,
    units: units.filter(({ kind }) => kind === 'hospital' || kind === 'clinic' || kind === 'primary_care_centre'),
  };
}

export async function editableDirector(ctx: ServiceContext, directorId: string, db: Queries = ctx.db.read) {
  const found = await findDirector(db, directorId, reachOf(ctx.actor, 'director:edit'));
  if (!found) throw notFound();
  return found;
}

export async function createDirector(
  ctx: ServiceContext,
  values: NewDirectorValues,
): Promise<Result<Saved, DirectorRefusal>> {
  requireSomewhere(ctx, 'director:edit');
  if (!can(ctx.actor, 'director:edit', { branch: values.branch })) return err({ field: 'branch', code: 'choose' });
  const { person, facts, name } = split(values);
  const [id, personId] = [newId(), newId()];
  return ctx.db.write(async (tx) => {
    const recorder = await beginChange(tx, ctx, 'director.created', { name, director: id });
    await recorder.insert('persons', [{ ...person, id: personId, search: personSearch(person) }]);
    await recorder.insert('studyDirectors', [{ ...facts, id, personId }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

/** Refuses with `changed_since` when somebody has saved the study director after the form was made. */
export async function updateDirector(
  ctx: ServiceContext,
  directorId: string,
  { version, personVersion, ...values }: DirectorValues,
): Promise<Result<Saved, DirectorRefusal>> {
  const { person, facts, name } = split(values);
  return ctx.db.write(async (tx) => {
    const before = await editableDirector(ctx, directorId, tx);
    if (!can(ctx.actor, 'director:edit', { branch: values.branch })) return err({ field: 'branch', code: 'choose' });
    const isOld = before.director.version !== version || before.person.version !== personVersion;
    if (isOld) throw new Fault('conflict', 'changed_since', { name });
    const recorder = await beginChange(tx, ctx, 'director.updated', { name, director: directorId });
    await recorder.update('persons', [{ before: before.person, patch: { ...person, search: personSearch(person) } }]);
    await recorder.update('studyDirectors', [{ before: before.director, patch: facts }]);
    return ok({ id: directorId, changeId: recorder.changeId });
  });
}

function split({ givenName, familyName, email, phone, ...facts }: NewDirectorValues) {
  return { person: { givenName, familyName, email, phone }, facts, name: `${givenName} ${familyName}` };
}
