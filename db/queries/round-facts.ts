import { and, asc, eq, gt, gte, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import type { RoundFacts, UnitFacts } from '#app/domain/placements/round-facts.ts';
import { HOLDING_STATES } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { listPlacementRecords } from './placement-records.ts';
import { listBoarders, listHousing } from './housing.ts';
import { listJourneys } from './journeys.ts';
import { loadParticipants } from './learner-facts.ts';
import { listLearnerPairs } from './learner-pairs.ts';
import type { RoundHead } from './rounds.ts';
import { loadCapacities, loadHeld, loadSupervisors } from './round-supply.ts';
import { listPrerequisites } from './prerequisites.ts';
import { capacities, courses, periods, placements, programmes, rounds, unitClosures, units } from '../schema/index.ts';

interface Span {
  from: IsoWeek;
  to: IsoWeek;
}

/** What is asked of a round beyond what it has: more weeks of places, for its periods might be others. */
export interface Beyond {
  weeks: readonly Span[];
}

/** Everything the optimiser's problem is made from, in an order that does not change; null when there is no such round. */
export async function loadRoundFacts(
  db: Queries,
  roundId: string,
  { weeks }: Beyond = { weeks: [] },
): Promise<RoundFacts | null> {
  const [head] = await db
    .select({ round: rounds, programme: programmes })
    .from(rounds)
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(eq(rounds.id, roundId));
  if (!head) return null;
  const periodRows = await db
    .select({ row: periods, term: courses.term })
    .from(periods)
    .innerJoin(courses, eq(courses.id, periods.courseId))
    .where(eq(periods.roundId, roundId))
    .orderBy(asc(periods.ordinal));
  const beyond = weeks.map(({ from, to }) => ({ fromWeek: from, toWeek: to }));
  const span = spanOf([...periodRows.map(({ row }) => row), ...beyond]);
  const { form, supervisorProfession } = head.programme;
  const beds = head.round.rules.some(({ id, enabled }) => id === 'housing' && enabled);
  return {
    roundId,
    form,
    term: head.round.term,
    supervisorProfession,
    requiredSectors: head.round.requiredSectors,
    rules: head.round.rules,
    periods: periodRows.map(({ row, term }) => ({
      id: row.id,
      courseId: row.courseId,
      fromWeek: row.fromWeek,
      toWeek: row.toWeek,
      allowedSectors: row.allowedSectors,
      term,
    })),
    learners: await loadParticipants(db, roundId),
    units: await loadUnits(db),
    capacities: await loadCapacities(db, span, form),
    held: await loadHeld(db, span, roundId),
    supervisors: await loadSupervisors(db),
    locks: await loadLocks(db, roundId),
    records: await listPlacementRecords(db, [roundId]),
    journeys: await listJourneys(db),
    pairs: (await listLearnerPairs(db, roundId)).map(({ firstId, secondId, required }) => ({
      learnerIds: [firstId, secondId],
      required,
    })),
    prerequisites: await listPrerequisites(db, head.programme.id),
    housing: beds ? await listHousing(db, span) : [],
    boarders: beds ? await listBoarders(db, { weeks: span, exceptRoundId: roundId }) : [],
  };
}

function spanOf(rows: readonly { fromWeek: IsoWeek; toWeek: IsoWeek }[]): Span {
  const from = rows.map((row) => row.fromWeek).sort()[0] ?? '9999-W52';
  const to =
    rows
      .map((row) => row.toWeek)
      .sort()
      .at(-1) ?? '0000-W01';
  return { from: from, to: to };
}

/** Every unit as the optimiser looks at it. */
export async function loadUnits(db: Queries): Promise<UnitFacts[]> {
  const closures = Map.groupBy(await db.select().from(unitClosures).orderBy(asc(unitClosures.id)), (row) => row.unitId);
  const rows = await db.select().from(units).orderBy(asc(units.id));
  return rows.map((unit) => ({
    id: unit.id,
    sector: unit.sector,
    path: unit.path,
    town: unit.town,
    latitude: unit.latitude,
    longitude: unit.longitude,
    model: unit.model,
    needsCar: unit.needsCar,
    refusesMinors: unit.refusesMinors,
    firstTerms: unit.firstTerms,
    smallestGroup: unit.smallestGroup,
    requiredAttests: unit.requiredAttests,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    closures: (closures.get(unit.id) ?? []).map((row) => ({
      fromWeek: row.fromWeek,
      toWeek: row.toWeek,
    })),
  }));
}

/** Units that state at least one place for the round's form in any of its weeks. */
export async function listOfferingUnits(db: Queries, { programme, periods: spans }: RoundHead): Promise<string[]> {
  const span = spanOf(spans);
  const rows = await db
    .selectDistinct({ unitId: capacities.unitId })
    .from(capacities)
    .where(
      and(
        eq(capacities.form, programme.form),
        gte(capacities.week, span.from),
        lte(capacities.week, span.to),
        gt(capacities.places, 0),
      ),
    );
  return rows.map(({ unitId }) => unitId);
}

/** What a person has pinned, and what learners have already been told. */
async function loadLocks(db: Queries, roundId: string): Promise<RoundFacts['locks']> {
  const rows = await db
    .select({
      learnerId: placements.learnerId,
      periodId: placements.periodId,
      fromWeek: placements.fromWeek,
      unitId: placements.unitId,
    })
    .from(placements)
    .where(
      and(
        eq(placements.roundId, roundId),
        isNotNull(placements.learnerId),
        inArray(placements.state, [...HOLDING_STATES]),
        or(eq(placements.locked, true), ne(placements.state, 'proposed')),
      ),
    )
    .orderBy(asc(placements.id));
  return rows.map((row) => ({ ...row, learnerId: row.learnerId ?? '' }));
}
