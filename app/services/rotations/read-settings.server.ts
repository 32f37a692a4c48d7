import { mayBeClosed } from '#app/domain/placements/amend.ts';
import { formGaps } from '#app/domain/rotation-plans/form-rules.ts';
import { isoDate, weekCount, weekNumber, weekYear } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listFormClinics } from '#db/queries/rotation-facts.ts';
import { listProgrammeCourses } from '#db/queries/rounds.ts';
import { requireRotation } from './rotation-access.server.ts';

/** A rotation's settings as its form shows them, with what there is to choose from. */
export async function readRotationSettings(context: ServiceContext, planId: string) {
  const head = await requireRotation(context, planId, 'round:edit');
  const { round, plan, blocks, periods, programme } = head;
  const span = { from: plan.firstWeek, to: plan.lastWeek };
  const sectorOf = (id: string) => periods.find((period) => period.id === id)?.allowedSectors[0];
  return {
    today: isoDate(context.now),
    planId,
    isOver: round.state === 'closed',
    /** Its weeks have passed: closing it is the one thing left to do. */
    mayClose: mayBeClosed(round.state, [{ toWeek: plan.lastWeek }], isoDate(context.now)),
    courses: await listProgrammeCourses(context.db.read, programme.id),
    clinics: await listFormClinics(context.db.read, programme.form, span),
    gaps: formGaps(
      programme.form,
      blocks.flatMap(({ id, weeks }) => {
        const sector = sectorOf(id);
        return sector ? [{ sector, weeks }] : [];
      }),
      plan.order,
    ),
    values: {
      name: round.name,
      programmeId: programme.id,
      firstWeek: typedWeek(plan.firstWeek),
      weeks: weekCount(span),
      slackWeeks: plan.slackWeeks,
      priority: plan.priority,
      blocks: blocks.map(({ id, weeks, leastWeeks }) => ({
        ...{ id, weeks, leastWeeks: leastWeeks ?? '', sector: sectorOf(id) ?? '' },
        courseId: periods.find((period) => period.id === id)?.courseId ?? '',
      })),
      order: plan.order,
      waves: plan.waves.map(({ week, places }) => ({ week: typedWeek(week), places })),
      unitIds: plan.unitIds,
      version: plan.version,
    },
  };
}

/** As somebody would type it. */
function typedWeek(week: IsoWeek): string {
  return `v${weekNumber(week)} ${weekYear(week)}`;
}
