import { rangesOverlap, type IsoWeek } from '../shared/weeks.ts';
import type { Sector } from './vocabulary.ts';

/** A line of a school's order, as it was brought in. */
export interface OrderLine {
  id: string;
  schoolId: string;
  /** The school's short name. */
  school: string;
  courseId: string;
  courseCode: string;
  courseName: { sv: string; en: string };
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  places: number;
  sector: Sector | null;
}

export interface OrderFacts {
  lines: readonly OrderLine[];
  periods: readonly { id: string; courseId: string; fromWeek: IsoWeek; toWeek: IsoWeek }[];
  /** Who takes part in the round, each with her school. */
  learners: readonly { id: string; schoolId: string }[];
  /** Those that hold a place; null when the reader is not to know of any. */
  placements: readonly { periodId: string; learnerId: string | null }[] | null;
}

/** What a school has ordered for a course in some weeks, beside what the round holds of it. */
export interface OrderBalance extends Omit<OrderLine, 'places' | 'sector'> {
  ordered: number;
  /** How much of it was asked for in a certain sector. */
  bySector: { sector: Sector; places: number }[];
  inRound: number;
  /** Null when it is not to be told, or there is no such period. */
  placed: number | null;
  /** How many more are ordered than take part, negative for fewer; null when the round has no such period to compare with. */
  missing: number | null;
}

/**
 * Orders beside the round, in the order of their lines. Lines for the same school, course and weeks differ by sector
 * only, and a learner is at one place at a time: they are compared as one.
 */
export function balanceOrders(facts: OrderFacts): OrderBalance[] {
  const orders = Map.groupBy(facts.lines, ({ schoolId, courseId, fromWeek, toWeek }) =>
    [schoolId, courseId, fromWeek, toWeek].join(' '),
  );
  return [...orders.values()].flatMap((lines) => balanceOf(lines, facts));
}

function balanceOf(lines: readonly OrderLine[], facts: OrderFacts): OrderBalance[] {
  const [first] = lines;
  if (!first) return [];
  const { places: _places, sector: _sector, ...order } = first;
  const ordered = lines.reduce((sum, { places }) => sum + places, 0);
  const learners = facts.learners.filter(({ schoolId }) => schoolId === order.schoolId);
  const periodIds = periodsOf(order, facts);
  const hasPeriod = periodIds.length > 0;
  return [
    {
      ...order,
      ordered,
      bySector: lines.flatMap(({ sector, places }) => (sector === null ? [] : [{ sector, places }])),
      inRound: learners.length,
      placed: hasPeriod && facts.placements ? countPlaced(learners, periodIds, facts.placements) : null,
      missing: hasPeriod ? ordered - learners.length : null,
    },
  ];
}

/** Schools and planners seldom write quite the same weeks: the course and a week in common make it the same period. */
function periodsOf(order: Pick<OrderLine, 'courseId' | 'fromWeek' | 'toWeek'>, { periods }: OrderFacts): string[] {
  const weeks = { from: order.fromWeek, to: order.toWeek };
  return periods
    .filter(
      ({ courseId, fromWeek, toWeek }) =>
        courseId === order.courseId && rangesOverlap(weeks, { from: fromWeek, to: toWeek }),
    )
    .map(({ id }) => id);
}

/** An order that runs over several periods is met for a learner who has a place in each of them. */
function countPlaced(
  learners: OrderFacts['learners'],
  periodIds: readonly string[],
  placements: NonNullable<OrderFacts['placements']>,
): number {
  const held = new Set(placements.map(({ periodId, learnerId }) => `${periodId} ${learnerId}`));
  return learners.filter(({ id }) => periodIds.every((periodId) => held.has(`${periodId} ${id}`))).length;
}
