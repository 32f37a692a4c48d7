import { requiredSectors, typedPeriods, type RoundForm } from '#app/domain/placements/round-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok, type Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Transaction } from '#db/database.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { listPeriodsWithPlacements } from '#db/queries/plan.ts';
import { findCourses, type PeriodRow, type RoundHead } from '#db/queries/rounds.ts';
import { recordChange, type Recorder } from '#db/queries/tracked.ts';
import { periodRow } from './open-round.server.ts';
import { requireOpen, requireRound } from './round-access.server.ts';

/**
 * Changes a round's name, requirements and periods. A period that already has placements keeps its weeks and course:
 * the placements, also those that were declined or ended, would silently mean something else.
 */
export async function updateRound(
  context: ServiceContext,
  roundId: string,
  form: RoundForm,
): Promise<Result<{ changeId: string }, { code: 'name_taken' }>> {
  try {
    return ok({ changeId: await writeRound(context, roundId, form) });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ code: 'name_taken' });
    throw error;
  }
}

function writeRound(context: ServiceContext, roundId: string, form: RoundForm): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRound(context, roundId, 'round:edit', tx);
    requireOpen(head);
    if (head.round.version !== form.version) throw new Fault('conflict', 'changed_since');
    const courses = await findCourses(
      tx,
      typedPeriods(form).map((period) => period.courseId),
    );
    if (courses.some((course) => course.programmeId !== head.programme.id))
      throw new Fault('invalid', 'course_of_other_programme');
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'round.updated', roundId, params: { name: form.name } }),
    );
    const patch = { name: form.name, requiredSectors: requiredSectors(form.required) };
    await recorder.update('rounds', [{ before: head.round, patch }]);
    await updatePeriods(tx, recorder, head, form);
    return recorder.changeId;
  });
}

async function updatePeriods(tx: Transaction, recorder: Recorder, head: RoundHead, form: RoundForm): Promise<void> {
  const wanted = typedPeriods(form).map((period, index) => periodRow(head.round.id, period, index));
  const used = await listPeriodsWithPlacements(tx, head.round.id);
  const existing = head.periods.map(({ courseCode: _code, courseName: _name, ...row }): PeriodRow => row);
  const removed = existing.slice(wanted.length);
  const changed = existing.flatMap((before, index) => {
    const next = wanted[index];
    if (!next || sameTime(before, next)) return [];
    const { id: _id, ...patch } = next;
    return [{ before, patch }];
  });
  if ([...removed, ...changed.map((edit) => edit.before)].some((row) => used.has(row.id))) {
    throw new Fault('conflict', 'period_has_placements');
  }
  await recorder.remove('periods', removed);
  await recorder.update('periods', changed);
  await recorder.insert('periods', wanted.slice(existing.length));
}

function sameTime(before: PeriodRow, next: ReturnType<typeof periodRow>): boolean {
  return (
    before.fromWeek === next.fromWeek &&
    before.toWeek === next.toWeek &&
    before.courseId === next.courseId &&
    before.allowedSectors.join() === next.allowedSectors.join()
  );
}
