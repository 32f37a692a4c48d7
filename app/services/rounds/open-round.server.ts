import { can } from '#app/domain/access/can.ts';
import { requiredSectors, typedPeriods, type RoundForm } from '#app/domain/placements/round-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok, type Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { newId } from '#db/ids.ts';
import { findCourses, findProgramme, listProgrammeLearners } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';

export interface OpenedRound {
  roundId: string;
  changeId: string;
}

/** Opens a placement round with its periods and, when a cohort is named, its learners. */
export async function openRound(
  context: ServiceContext,
  form: RoundForm,
): Promise<Result<OpenedRound, { code: 'name_taken' }>> {
  const programme = await findProgramme(context.db.read, form.programmeId);
  if (!programme) throw notFound();
  const belonging = {
    branch: programme.branch,
    programmeId: programme.id,
    organisationIds: [programme.educationOrganisationId],
  };
  if (!can(context.actor, 'round:edit', belonging)) throw notFound();
  const periods = typedPeriods(form);
  const courses = await findCourses(
    context.db.read,
    periods.map((period) => period.courseId),
  );
  if (courses.some((course) => course.programmeId !== programme.id))
    throw new Fault('invalid', 'course_of_other_programme');
  const learners = form.cohort === '' ? [] : await listProgrammeLearners(context.db.read, programme.id, form.cohort);
  const roundId = newId();
  try {
    const changeId = await context.db.write(async (tx) => {
      const recorder = await recordChange(
        tx,
        changeBy(context, { kind: 'round.opened', roundId, params: { name: form.name } }),
      );
      await recorder.insert('rounds', [
        {
          id: roundId,
          name: form.name,
          programmeId: programme.id,
          term: form.term,
          requiredSectors: requiredSectors(form.required),
          rules: [],
          createdAt: context.now.toISOString(),
        },
      ]);
      await recorder.insert(
        'periods',
        periods.map((period, index) => periodRow(roundId, period, index)),
      );
      await recorder.insert(
        'roundLearners',
        learners.map((learner) => ({ id: newId(), roundId, learnerId: learner.id })),
      );
      return recorder.changeId;
    });
    return ok({ roundId, changeId });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ code: 'name_taken' });
    throw error;
  }
}

export function periodRow(roundId: string, period: ReturnType<typeof typedPeriods>[number], index: number) {
  return {
    id: newId(),
    roundId,
    ordinal: index + 1,
    courseId: period.courseId,
    fromWeek: period.weeks.from,
    toWeek: period.weeks.to,
    allowedSectors: period.sectors,
  };
}
