import { clinicsOf } from '#app/domain/rotation-plans/build-problem.ts';
import { clinicWeeks } from '#app/domain/rotation-plans/clinic-weeks.ts';
import { expandWeeks, weekInRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { requireRotation } from './rotation-access.server.ts';

/** Clinics of a rotation week by week: this plan's residents, places for the form, and everybody else's learners. */
export async function readOccupancy(context: ServiceContext, planId: string) {
  const head = await requireRotation(context, planId);
  const db = context.db.read;
  const facts = await loadRotationFacts(db, head);
  const clinics = clinicsOf(facts);
  const names = await unitSummaries(
    db,
    clinics.map(({ id }) => id),
  );
  const weeks = clinicWeeks(facts, clinics);
  const staysAt = Map.groupBy(facts.stays, ({ unitId }) => unitId);
  return {
    weeks: expandWeeks({ from: head.plan.firstWeek, to: head.plan.lastWeek }),
    clinics: clinics.map(({ id, sector, town }) => ({
      ...{ id, sector, town, name: names.get(id)?.name ?? id },
      cells: (weeks.get(id) ?? []).map(({ week, places, free, others, closed, isAssumed }) => ({
        own: (staysAt.get(id) ?? []).filter((stay) => weekInRange(week, { from: stay.fromWeek, to: stay.toWeek }))
          .length,
        ...{ places, free, others, closed, isAssumed },
      })),
    })),
  };
}

export type OccupancyView = Awaited<ReturnType<typeof readOccupancy>>;
