import { and, asc, eq, gt, gte, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import type { RoundFacts, UnitFacts } from '#app/domain/placements/round-facts.ts';
import { HOLDING_STATES } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { listPlacementRecords } from './placement-records.ts';
import { HOLDING } from './holding.ts';
import { listJourneys } from './journeys.ts';
import { loadParticipants } from './learner-facts.ts';
import { listLearnerPairs } from './learner-pairs.ts';
import type { RoundHead } from './rounds.ts';
import {
  capacities,
  periods,
  placements,
  programmes,
  rounds,
  supervisorAbsences,
  supervisors,
  unitClosures,
  units,
} from '../schema/index.ts';

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
  const periodRows = await db.select().from(periods).where(eq(periods.roundId, roundId)).orderBy(asc(periods.ordinal));
  const span = spanOf([...periodRows, ...weeks.map(({ from, to }) => ({ fromWeek: from, toWeek: to }))]);
  const { form, supervisorProfession } = head.programme;
  return {
    roundId,
    form,
    supervisorProfession,
    requiredSectors: head.round.requiredSectors,
    rules: head.round.rules,
    periods: periodRows.map((row) => ({
      id: row.id,
      fromWeek: row.fromWeek,
      toWeek: row.toWeek,
      allowedSectors: row.allowedSectors,
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

async function loadUnits(db: Queries): Promise<UnitFacts[]> {
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
    requiredAttests: unit.requiredAttests,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    closures: (closures.get(unit.id) ?? []).map((row) => ({
      fromWeek: row.fromWeek,
      toWeek: row.toWeek,
    })),
  }));
}

async function loadCapacities(db: Queries, span: Span, form: RoundFacts['form']): Promise<RoundFacts['capacities']> {
  const rows = await db
    .select()
    .from(capacities)
    .where(and(gte(capacities.week, span.from), lte(capacities.week, span.to), inArray(capacities.form, ['all', form])))
    .orderBy(asc(capacities.unitId), asc(capacities.form), asc(capacities.week));
  return rows.map(({ unitId, form: of, week, places, minimum }) => ({
    unitId,
    form: of,
    week: week,
    places,
    minimum,
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

async function loadHeld(db: Queries, span: Span, roundId: string): Promise<RoundFacts['held']> {
  const rows = await db
    .select({
      unitId: placements.unitId,
      form: placements.form,
      supervisorProfession: programmes.supervisorProfession,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
    })
    .from(placements)
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(
      and(
        ne(placements.roundId, roundId),
        inArray(placements.state, HOLDING),
        lte(placements.fromWeek, span.to),
        gte(placements.toWeek, span.from),
      ),
    )
    .orderBy(asc(placements.id));
  return rows;
}

async function loadSupervisors(db: Queries): Promise<RoundFacts['supervisors']> {
  const absences = Map.groupBy(
    await db.select().from(supervisorAbsences).orderBy(asc(supervisorAbsences.id)),
    (row) => row.supervisorId,
  );
  const rows = await db.select().from(supervisors).orderBy(asc(supervisors.id));
  return rows.map(({ id, unitId, profession, maxLearners, percent, validFrom, validTo }) => ({
    unitId,
    profession,
    maxLearners,
    percent,
    validFrom,
    validTo,
    absences: (absences.get(id) ?? []).map((row) => ({ from: row.fromWeek, to: row.toWeek })),
  }));
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
