import { and, asc, eq, gt, gte, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import type { LearnerFacts, RoundFacts, UnitFacts } from '#app/domain/placements/round-facts.ts';
import { HOLDING_STATES } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { listPlacementRecords } from './placement-records.ts';
import { HOLDING } from './holding.ts';
import { listBoarders, listHousing } from './housing.ts';
import { listJourneys } from './journeys.ts';
import { listBurdensBefore } from './burden-entries.ts';
import { listLearnerPairs } from './learner-pairs.ts';
import type { RoundHead } from './rounds.ts';
import { listSpecialDecisions } from './special-decisions.ts';
import { loadCapacities, loadHeld, loadSupervisors } from './round-supply.ts';
import { listTravelExceptions } from './travel-exceptions.ts';
import { listPrerequisites } from './prerequisites.ts';
import {
  attests,
  capacities,
  conflicts,
  courses,
  learners,
  periods,
  persons,
  placements,
  programmes,
  roundLearners,
  rounds,
  unitClosures,
  units,
  wishes,
} from '../schema/index.ts';

interface Span {
  from: IsoWeek;
  to: IsoWeek;
}

/** Everything the optimiser's problem is made from, in an order that does not change; null when there is no such round. */
export async function loadRoundFacts(db: Queries, roundId: string): Promise<RoundFacts | null> {
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
  const span = spanOf(periodRows.map(({ row }) => row));
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
    learners: await loadLearners(db, roundId),
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

async function loadLearners(db: Queries, roundId: string): Promise<LearnerFacts[]> {
  const rows = await db
    .select({
      id: learners.id,
      personId: learners.personId,
      birthDate: persons.birthDate,
      homePostcode: persons.homePostcode,
      homeTown: persons.homeTown,
      car: persons.car,
    })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(roundLearners.roundId, roundId), eq(learners.status, 'active')))
    .orderBy(asc(learners.id));
  const wished = Map.groupBy(
    await db.select().from(wishes).where(eq(wishes.roundId, roundId)).orderBy(asc(wishes.rank)),
    (row) => row.learnerId,
  );
  const excepted = new Set((await listTravelExceptions(db, roundId)).map(({ learnerId }) => learnerId));
  const decided = Map.groupBy(await listSpecialDecisions(db, roundId), (row) => row.learnerId);
  const burdens = Map.groupBy(await listBurdensBefore(db, roundId), (row) => row.learnerId);
  const { attestsOf, conflictsOf, visitsOf } = await loadPersons(db, roundId);
  return rows.map(({ personId, ...row }) => {
    const visits = visitsOf.get(personId) ?? [];
    return {
      ...row,
      anyDistance: excepted.has(row.id),
      burdens: (burdens.get(row.id) ?? []).map(({ term, kind, hundredths }) => ({ term, kind, hundredths })),
      decisions: (decided.get(row.id) ?? []).map(({ kind, unitIds, minutes }) => ({ kind, unitIds, minutes })),
      attests: (attestsOf.get(personId) ?? []).map(({ kind, validFrom, validTo }) => ({ kind, validFrom, validTo })),
      conflicts: (conflictsOf.get(personId) ?? []).map(({ unitId, kind }) => ({ unitId, kind })),
      wishes: (wished.get(row.id) ?? []).map(({ unitId, rank }) => ({ unitId, rank })),
      visited: visits
        .filter(({ learnerId }) => learnerId === row.id)
        .map(({ unitId, sector, courseId, fromWeek, toWeek, endedBy }) => ({
          ...{ unitId, sector, courseId, fromWeek, toWeek },
          isWhole: endedBy === null,
        })),
      elsewhere: visits
        .filter(({ learnerId }) => learnerId !== row.id)
        .map(({ fromWeek, toWeek }) => ({ from: fromWeek, to: toWeek })),
    };
  });
}

/** What is known of the persons of a round in all their educations, by person: a person is only in one place at a time. */
async function loadPersons(db: Queries, roundId: string) {
  const inRound = db
    .select({ id: learners.personId })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .where(eq(roundLearners.roundId, roundId));
  const ofPersons = inArray(learners.personId, inRound);
  // One after the other: inside a transaction there is one connection.
  const shown = await db
    .select({ personId: learners.personId, attest: attests })
    .from(attests)
    .innerJoin(learners, eq(learners.id, attests.learnerId))
    .where(ofPersons)
    .orderBy(asc(attests.id));
  const barred = await db
    .select({ personId: learners.personId, conflict: conflicts })
    .from(conflicts)
    .innerJoin(learners, eq(learners.id, conflicts.learnerId))
    .where(ofPersons)
    .orderBy(asc(conflicts.id));
  const visits = await db
    .select({
      personId: learners.personId,
      learnerId: placements.learnerId,
      unitId: placements.unitId,
      sector: units.sector,
      courseId: periods.courseId,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
      endedBy: placements.endedBy,
    })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .where(and(ofPersons, ne(placements.roundId, roundId), inArray(placements.state, HOLDING)))
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  const grouped = <T>(rows: readonly { personId: string; value: T }[]): Map<string, T[]> => {
    const groups = Map.groupBy(rows, ({ personId }) => personId);
    return new Map([...groups].map(([id, members]) => [id, members.map(({ value }) => value)]));
  };
  return {
    attestsOf: grouped(shown.map(({ personId, attest }) => ({ personId, value: attest }))),
    conflictsOf: grouped(barred.map(({ personId, conflict }) => ({ personId, value: conflict }))),
    visitsOf: grouped(visits.map((visit) => ({ personId: visit.personId, value: visit }))),
  };
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
