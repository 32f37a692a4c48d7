import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { addDays, daysBetween } from '#app/domain/shared/dates.ts';
import { addWeeks, expandWeeks, mondayOf, sundayOf, weekOf, weeksBetween } from '#app/domain/shared/weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import type { periods, rounds } from '#db/schema/rounds.ts';
import type { CohortPlan, RoundPlan } from './cohorts/index.ts';
import { termLabel } from './terms.ts';
import type { DemoTerms } from './terms.ts';

export type RoundRow = typeof rounds.$inferInsert;
export type PeriodRow = typeof periods.$inferInsert & { fromWeek: IsoWeek; toWeek: IsoWeek };

export interface PlannedRound {
  row: RoundRow;
  plan: RoundPlan;
  cohort: CohortPlan;
  periods: PeriodRow[];
}

/** A cohort's round as rows, without its learners. */
export function plannedRound(cohort: CohortPlan, plan: RoundPlan, terms: DemoTerms): PlannedRound {
  const id = `round-${cohort.key}-${plan.term + 3}`;
  const term = terms.code(plan.term);
  const shift = plan.soon ? weeksUntilSoon(plan, terms) : 0;
  const rows = plan.periods.map((period, index): PeriodRow => ({
    id: `${id}:${index + 1}`,
    roundId: id,
    ordinal: index + 1,
    courseId: `${cohort.programmeId}:${period.course}`,
    fromWeek: terms.week(plan.term, period.from + shift),
    toWeek: terms.week(plan.term, period.to + shift),
    allowedSectors: [...period.sectors],
  }));
  const state = roundState(plan, rows, terms.today);
  const row: RoundRow = {
    id,
    name: `${plan.name}, ${termLabel(term)}`,
    programmeId: cohort.programmeId,
    term,
    state,
    requiredSectors: plan.requiredSectors,
    rules: [],
    swapsUntil: state === 'published' ? lastDayForSwaps(rows, terms.today) : null,
    createdAt: `${mondayOf(addWeeks(termWeeks(terms.code(plan.term - 1)).from, 4))}T08:00:00.000Z`,
  };
  return { row, plan, cohort, periods: rows };
}

/** How far the periods are moved so that the first begins in the week after today, inside the term. */
function weeksUntilSoon(plan: RoundPlan, terms: DemoTerms): number {
  const range = termWeeks(terms.code(plan.term));
  const wanted = addWeeks(weekOf(terms.today), 1);
  const latest = addWeeks(range.to, -Math.max(...plan.periods.map((period) => period.to)));
  const start = wanted < range.from ? range.from : wanted > latest ? latest : wanted;
  return weeksBetween(range.from, start);
}

function roundState(plan: RoundPlan, rows: readonly PeriodRow[], today: IsoDate): RoundRow['state'] {
  if (plan.open) return 'draft';
  return rows.every((row) => sundayOf(row.toWeek) < today) && plan.term < 0 ? 'closed' : 'published';
}

/** Two weeks before the first period begins, when that day has not passed. */
function lastDayForSwaps([first]: readonly PeriodRow[], today: IsoDate): IsoDate | null {
  const last = first ? addDays(mondayOf(first.fromWeek), -14) : today;
  return last > today ? last : null;
}

export function weeksIn({ fromWeek, toWeek }: { fromWeek: IsoWeek; toWeek: IsoWeek }): IsoWeek[] {
  return expandWeeks({ from: fromWeek, to: toWeek });
}

/** How far a published placement has come by a date. */
export function stateOn(today: IsoDate, { from, to }: WeekRange): PlacementState {
  if (today < mondayOf(from)) return 'published';
  const since = daysBetween(sundayOf(to), today);
  if (since <= 0) return 'ongoing';
  if (since <= 14) return 'completed';
  if (since <= 45) return 'assessed';
  return since <= 180 ? 'evaluated' : 'closed';
}
