import { can } from '#app/domain/access/can.ts';
import type { PrerequisiteValues } from '#app/domain/programmes/prerequisite-form.ts';
import { circleBy } from '#app/domain/programmes/required-chain.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listPrerequisiteRecords } from '#db/queries/prerequisites.ts';
import { findProgramme, listProgrammeCourses } from '#db/queries/rounds.ts';

/** The programme, when the actor sees its rounds; who sees them but may not do this is forbidden. */
async function requireProgramme(
  { actor, db }: ServiceContext,
  programmeId: string,
  permission: 'round:read' | 'round:edit',
  queries: Queries = db.read,
) {
  const programme = await findProgramme(queries, programmeId);
  if (!programme || !can(actor, 'round:read', belongingOf({ programme }))) throw notFound();
  if (!can(actor, permission, belongingOf({ programme }))) throw new Fault('forbidden');
  return programme;
}

/** The courses of a programme, and which of them have to be done before which. */
export async function readPrerequisites(context: ServiceContext, programmeId: string) {
  const { read } = context.db;
  const programme = await requireProgramme(context, programmeId, 'round:read');
  const courses = (await listProgrammeCourses(read, programmeId)).map(({ id, code, name }) => ({ id, code, name }));
  const courseOf = new Map(courses.map((course) => [course.id, course]));
  return {
    programme: { id: programme.id, name: programme.name },
    mayEdit: can(context.actor, 'round:edit', belongingOf({ programme })),
    courses,
    prerequisites: (await listPrerequisiteRecords(read, programmeId)).flatMap((row) => {
      const [course, required] = [courseOf.get(row.courseId), courseOf.get(row.requiredCourseId)];
      return course && required ? [{ id: row.id, version: row.version, course, required }] : [];
    }),
  };
}

export type PrerequisiteRefusal =
  { field: 'courseId'; code: 'choose' } | { field: 'requiredCourseId'; code: 'choose' | 'known' | 'circular' };

/**
 * Asks that a course of the programme is done before another. Refused when it is asked already, when one of them is not
 * the programme's, and when a course would in the end require itself.
 */
export async function addPrerequisite(
  context: ServiceContext,
  programmeId: string,
  values: PrerequisiteValues,
): Promise<Result<{ changeId: string }, PrerequisiteRefusal>> {
  const { courseId, requiredCourseId } = values;
  return context.db.write(async (tx) => {
    await requireProgramme(context, programmeId, 'round:edit', tx);
    const codes = await codesOf(tx, programmeId);
    if (!codes.has(courseId)) return err({ field: 'courseId', code: 'choose' });
    if (!codes.has(requiredCourseId)) return err({ field: 'requiredCourseId', code: 'choose' });
    const kept = await listPrerequisiteRecords(tx, programmeId);
    const isKnown = kept.some((row) => row.courseId === courseId && row.requiredCourseId === requiredCourseId);
    if (isKnown) return err({ field: 'requiredCourseId', code: 'known' });
    if (circleBy(kept, values)) return err({ field: 'requiredCourseId', code: 'circular' });
    const params = paramsOf(values, codes);
    const recorder = await beginChange(tx, context, 'programme.prerequisite_added', params);
    await recorder.insert('coursePrerequisites', [{ id: newId(), courseId, requiredCourseId }]);
    return ok({ changeId: recorder.changeId });
  });
}

/** @throws Fault conflict changed_since when somebody has removed it, or put it back, meanwhile */
export async function removePrerequisite(
  context: ServiceContext,
  programmeId: string,
  seen: { id: string; version: number },
): Promise<string> {
  return context.db.write(async (tx) => {
    await requireProgramme(context, programmeId, 'round:edit', tx);
    const row = (await listPrerequisiteRecords(tx, programmeId)).find(({ id }) => id === seen.id);
    if (row?.version !== seen.version) throw new Fault('conflict', 'changed_since');
    const params = paramsOf(row, await codesOf(tx, programmeId));
    const recorder = await beginChange(tx, context, 'programme.prerequisite_removed', params);
    await recorder.remove('coursePrerequisites', [row]);
    return recorder.changeId;
  });
}

async function codesOf(db: Queries, programmeId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await listProgrammeCourses(db, programmeId)).map(({ id, code }) => [id, code]));
}

function paramsOf({ courseId, requiredCourseId }: PrerequisiteValues, codes: ReadonlyMap<string, string>) {
  return { course: codes.get(courseId) ?? courseId, required: codes.get(requiredCourseId) ?? requiredCourseId };
}
