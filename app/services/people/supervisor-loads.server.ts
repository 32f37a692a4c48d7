import { reachOf } from '#app/domain/access/can.ts';
import { peakLoad, weeklyLoad } from '#app/domain/people/supervisor-load.ts';
import { trainingStanding } from '#app/domain/people/training.ts';
import { addWeeks, expandWeeks, isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listSupervisorFacts, listSupervisors } from '#db/queries/supervisors.ts';
import type { SupervisorFilter, SupervisorRow } from '#db/queries/supervisors.ts';

/** Weeks ahead that a list looks at. */
export const WEEKS_AHEAD = 8;

export type SupervisorFacts = Awaited<ReturnType<typeof listSupervisorFacts>>;

/** Supervisors with their training and their load, this week and at its highest in the next eight. */
export async function listSupervisorLoads(ctx: ServiceContext, filter: SupervisorFilter) {
  const reach = reachOf(ctx.actor, 'supervisor:read');
  const today = isoDate(ctx.now);
  const now = weekOf(today);
  const [rows, facts] = await Promise.all([
    listSupervisors(ctx.db.read, reach, filter),
    listSupervisorFacts(ctx.db.read, reach, now),
  ]);
  const weeks = expandWeeks({ from: now, to: addWeeks(now, WEEKS_AHEAD - 1) });
  const factsById = groupFacts(facts);
  return rows.map((row) => {
    const { trainings, absences, spans } = factsById(row.id);
    const loads = weeklyLoad({ ...row, absences }, spans, weeks);
    return { ...row, training: trainingStanding(trainings, today), now: loads[0], peak: peakLoad(loads) };
  });
}
export type SupervisorLoadRow = Awaited<ReturnType<typeof listSupervisorLoads>>[number];

/** Facts of each supervisor by id; none for a supervisor without any. */
export function groupFacts({ trainings, absences, spans }: SupervisorFacts) {
  const byId = <T extends { supervisorId: string }>(rows: readonly T[]) => Map.groupBy(rows, (row) => row.supervisorId);
  const [trainingsOf, absencesOf, spansOf] = [byId(trainings), byId(absences), byId(spans)];
  return (id: string) => ({
    trainings: trainingsOf.get(id) ?? [],
    absences: (absencesOf.get(id) ?? []).map(({ fromWeek, toWeek }): WeekRange => ({ from: fromWeek, to: toWeek })),
    spans: spansOf.get(id) ?? [],
  });
}

/** What the ranking of supervisors for a placement needs to know of each. */
export function candidatesFrom(rows: readonly SupervisorRow[], facts: SupervisorFacts) {
  const factsById = groupFacts(facts);
  return rows.map((row) => {
    const { trainings, absences, spans } = factsById(row.id);
    return { ...row, trainings, absences, placements: spans };
  });
}
