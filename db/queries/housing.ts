import { and, asc, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import type { Boarder } from '#app/domain/placements/housing.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { learners, persons, placements, rounds, housing, travelExceptions } from '../schema/index.ts';
import { HOLDING } from './holding.ts';

export type HousingRecord = typeof housing.$inferSelect;

/** The beds that the region offers learners, by place and first week; in some weeks only when they are named. */
export async function listHousing(db: Queries, weeks?: WeekRange): Promise<HousingRecord[]> {
  const { place, fromWeek, toWeek, id } = housing;
  return db
    .select()
    .from(housing)
    .where(weeks && and(lte(fromWeek, weeks.to), gte(toWeek, weeks.from)))
    .orderBy(asc(place), asc(fromWeek), asc(id));
}

export async function findHousing(db: Queries, housingId: string): Promise<HousingRecord | null> {
  const [found] = await db.select().from(housing).where(eq(housing.id, housingId));
  return found ?? null;
}

/** A placement in a round whose rules let learners have beds, with what tells whether its learner has one. */
export interface BoarderRecord extends Boarder {
  placementId: string;
  roundId: string;
}

/** Placements with a learner in rounds that let learners have beds: in some weeks, of one person, or outside a round. */
export async function listBoarders(
  db: Queries,
  { weeks, personId, exceptRoundId }: { weeks?: WeekRange; personId?: string; exceptRoundId?: string },
): Promise<BoarderRecord[]> {
  const rulesOf = await roundsWithBeds(db);
  const roundIds = [...rulesOf.keys()].filter((id) => id !== exceptRoundId);
  if (roundIds.length === 0) return [];
  const rows = await db
    .select({
      ...{ placementId: placements.id, roundId: placements.roundId, unitId: placements.unitId, form: placements.form },
      ...{ from: placements.fromWeek, to: placements.toWeek },
      ...{ learnerId: learners.id, exception: travelExceptions.id },
      ...{ homePostcode: persons.homePostcode, homeTown: persons.homeTown, car: persons.car },
    })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .leftJoin(
      travelExceptions,
      and(eq(travelExceptions.roundId, placements.roundId), eq(travelExceptions.learnerId, learners.id)),
    )
    .where(
      and(
        inArray(placements.roundId, roundIds),
        inArray(placements.state, HOLDING),
        weeks && and(lte(placements.fromWeek, weeks.to), gte(placements.toWeek, weeks.from)),
        personId === undefined ? undefined : eq(learners.personId, personId),
      ),
    )
    .orderBy(asc(placements.id));
  return rows.map(({ learnerId, exception, homePostcode, homeTown, car, ...row }) => ({
    ...row,
    learner: { id: learnerId, homePostcode, homeTown, car, anyDistance: exception !== null },
    rules: rulesOf.get(row.roundId) ?? [],
  }));
}

async function roundsWithBeds(db: Queries) {
  const rows = await db.select({ id: rounds.id, rules: rounds.rules }).from(rounds).where(ne(rounds.kind, 'rotation'));
  return new Map(
    rows
      .filter(({ rules }) => rules.some(({ id, enabled }) => id === 'housing' && enabled))
      .map((row) => [row.id, row.rules]),
  );
}
