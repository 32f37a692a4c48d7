import { and, count, eq, inArray, isNotNull, max, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { ENDED_STATES } from '#app/domain/placements/vocabulary.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { Queries } from '../database.ts';
import { learners, periods, placements, roundLearners } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { HOLDING } from './holding.ts';

const ENDED: PlacementState[] = [...ENDED_STATES];

/** Who takes part in the rounds and is active, or holds a place in them; each once by round. */
function peopleOf(db: Queries, roundIds: string[]) {
  const taking = db
    .select({ roundId: roundLearners.roundId, learnerId: roundLearners.learnerId })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .where(and(inArray(roundLearners.roundId, roundIds), eq(learners.status, 'active')));
  const holding = db
    .select({ roundId: placements.roundId, learnerId: sql<string>`${placements.learnerId}`.as('learner_id') })
    .from(placements)
    .where(
      and(inArray(placements.roundId, roundIds), isNotNull(placements.learnerId), inArray(placements.state, HOLDING)),
    );
  return taking.union(holding).as('people');
}

/** How many periods of learners there are in the rounds: their people times their periods. */
export async function countDemands(db: Queries, roundIds: readonly string[]): Promise<number> {
  let demands = 0;
  for (const ids of chunked(roundIds, 400)) {
    const people = peopleOf(db, ids);
    const [row] = await db
      .select({ demands: count() })
      .from(people)
      .innerJoin(periods, eq(periods.roundId, people.roundId));
    demands += row?.demands ?? 0;
  }
  return demands;
}

/** Of the periods in which nothing is held any more, what has ended in them: by weeks and how, with the last time of each. */
export async function countLeftSpans(db: Queries, roundIds: readonly string[]) {
  const found = [];
  for (const ids of chunked(roundIds, 400)) {
    const people = peopleOf(db, ids);
    const { periodId, learnerId, state, fromWeek, toWeek } = placements;
    const rows = await db
      .select({
        ...{ periodId, learnerId, state, fromWeek, toWeek },
        periodFrom: periods.fromWeek,
        periodTo: periods.toWeek,
        at: max(placements.updatedAt),
      })
      .from(placements)
      .innerJoin(periods, eq(periods.id, periodId))
      .innerJoin(people, and(eq(people.roundId, placements.roundId), eq(people.learnerId, learnerId)))
      .where(and(inArray(placements.roundId, ids), inArray(state, ENDED), isNothingHeld()))
      .groupBy(periodId, learnerId, state, fromWeek, toWeek, periods.fromWeek, periods.toWeek);
    found.push(...rows.map((row) => ({ ...row, at: row.at ?? '' })));
  }
  return found;
}

function isNothingHeld(): SQL {
  const holding = sql.join(
    HOLDING.map((state) => sql`${state}`),
    sql`, `,
  );
  return sql`not exists (select 1 from ${placements} as held where held.period_id = ${placements.periodId}
    and held.learner_id = ${placements.learnerId} and held.state in (${holding}))`;
}
