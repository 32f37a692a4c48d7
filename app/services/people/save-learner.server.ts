import { reachOf } from '#app/domain/access/can.ts';
import type { AttestValues, LearnerValues } from '#app/domain/people/learner-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findAttest } from '#db/queries/learner-periods.ts';
import { findLearnerRows, isLearnerWithin, listOrganisations } from '#db/queries/learners.ts';
import { personSearch } from './readers.ts';

/** The learner for a form that changes her, with the choices of the form. */
export async function editableLearner(ctx: ServiceContext, learnerId: string) {
  await requireEditable(ctx, ctx.db.read, learnerId);
  const rows = await findLearnerRows(ctx.db.read, learnerId);
  if (!rows) throw notFound();
  return { ...rows, organisations: await listOrganisations(ctx.db.read) };
}

/** Refuses with `changed_since` when somebody has saved the learner after the form was made. */
export async function updateLearner(ctx: ServiceContext, learnerId: string, values: LearnerValues): Promise<string> {
  const {
    version,
    personVersion,
    cohort,
    status,
    educationOrganisationId,
    employerOrganisationId,
    externalId,
    ...person
  } = values;
  return ctx.db.write(async (tx) => {
    await requireEditable(ctx, tx, learnerId);
    const rows = await findLearnerRows(tx, learnerId);
    if (!rows) throw notFound();
    if (rows.learner.version !== version || rows.person.version !== personVersion)
      throw new Fault('conflict', 'changed_since');
    const recorder = await beginChange(tx, ctx, 'learner.updated', { learner: learnerId });
    const patch = { cohort, status, educationOrganisationId, employerOrganisationId, externalId };
    await recorder.update('learners', [{ before: rows.learner, patch }]);
    await recorder.update('persons', [{ before: rows.person, patch: { ...person, search: personSearch(person) } }]);
    return recorder.changeId;
  });
}

/** Records that a learner has shown something; with an id, corrects what was recorded. */
export async function saveAttest(
  ctx: ServiceContext,
  learnerId: string,
  attestId: string | null,
  values: AttestValues,
): Promise<string> {
  return ctx.db.write(async (tx) => {
    await requireEditable(ctx, tx, learnerId);
    const before = attestId === null ? null : await findAttest(tx, attestId, learnerId);
    if (attestId !== null && !before) throw notFound();
    const kind = before ? 'attest.updated' : 'attest.added';
    const recorder = await beginChange(tx, ctx, kind, { learner: learnerId, attest: values.kind });
    if (before) await recorder.update('attests', [{ before, patch: values }]);
    else await recorder.insert('attests', [{ ...values, id: newId(), learnerId }]);
    return recorder.changeId;
  });
}

export async function requireEditable({ actor }: ServiceContext, db: Queries, learnerId: string): Promise<void> {
  const within = await isLearnerWithin(db, learnerId, reachOf(actor, 'learner:edit'), reachOf(actor, 'protected:read'));
  if (!within) throw notFound();
}
