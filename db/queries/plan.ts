import { and, asc, desc, eq, exists, inArray, or, sql } from 'drizzle-orm';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { showPerson } from './protected-identity.ts';
import { HOLDING_STATES } from '#app/domain/placements/vocabulary.ts';
import type { Standing } from '#app/domain/placements/schedule.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries, Transaction } from '../database.ts';
import { HOLDING } from './holding.ts';
import {
  learners,
  persons,
  placements,
  placementSupervisors,
  proposals,
  roundLearners,
  supervisors,
  units,
  wishes,
} from '../schema/index.ts';

export type PlacementRow = typeof placements.$inferSelect;

export interface PlanLearner {
  id: string;
  name: PersonName;
  cohort: string;
  homeTown: string | null;
  /** False for one who has paused or ended her education but still has a placement in the round. */
  isActive: boolean;
  wishes: { unitId: string; unitName: string; rank: number }[];
}

/**
 * Who takes part in a round, by name; protected persons by a code unless the reader may see them. Who has left is still
 * there as long as she holds a place.
 */
export async function listPlanLearners(db: Queries, roundId: string, seesProtected: boolean): Promise<PlanLearner[]> {
  const held = db
    .select({ one: sql`1` })
    .from(placements)
    .where(
      and(
        eq(placements.roundId, roundId),
        eq(placements.learnerId, learners.id),
        inArray(placements.state, [...HOLDING_STATES]),
      ),
    );
  const rows = await db
    .select({ learner: learners, person: persons })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(roundLearners.roundId, roundId), or(eq(learners.status, 'active'), exists(held))))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  const wished = await db
    .select({ learnerId: wishes.learnerId, unitId: wishes.unitId, unitName: units.name, rank: wishes.rank })
    .from(wishes)
    .innerJoin(units, eq(units.id, wishes.unitId))
    .where(eq(wishes.roundId, roundId))
    .orderBy(asc(wishes.rank));
  const byLearner = Map.groupBy(wished, (row) => row.learnerId);
  return rows.map(({ learner, person }) => {
    const name = showPerson({ ...person, id: learner.id }, seesProtected);
    return {
      id: learner.id,
      name,
      cohort: learner.cohort,
      isActive: learner.status === 'active',
      homeTown: name.protectedCode === null ? person.homeTown : null,
      wishes: (byLearner.get(learner.id) ?? []).map(({ unitId, unitName, rank }) => ({ unitId, unitName, rank })),
    };
  });
}

export type WishRow = typeof wishes.$inferSelect;

/** A learner's wishes in a round, the first first. */
export async function listWishRows(db: Queries, roundId: string, learnerId: string): Promise<WishRow[]> {
  return db
    .select()
    .from(wishes)
    .where(and(eq(wishes.roundId, roundId), eq(wishes.learnerId, learnerId)))
    .orderBy(asc(wishes.rank));
}

export interface PlanPlacement extends Standing {
  id: string;
  periodId: string;
  learnerId: string;
  unitId: string;
  unitName: string;
  unitTown: string;
  fromWeek: IsoWeek;
  locked: boolean;
  supervisors: string[];
  version: number;
}

/**
 * The placements of a round that hold a place, or that those outside the planning believe to, with their
 * units and the names of their supervisors.
 */
export async function listPlanPlacements(db: Queries, roundId: string): Promise<PlanPlacement[]> {
  const rows = await db
    .select({ placement: placements, unitName: units.name, unitTown: units.town })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(and(eq(placements.roundId, roundId), or(inArray(placements.state, HOLDING), eq(placements.noticeDue, true))))
    .orderBy(asc(placements.id));
  const named = await db
    .select({
      placementId: placementSupervisors.placementId,
      givenName: persons.givenName,
      familyName: persons.familyName,
    })
    .from(placementSupervisors)
    .innerJoin(placements, eq(placements.id, placementSupervisors.placementId))
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .where(eq(placements.roundId, roundId))
    .orderBy(asc(placementSupervisors.role), asc(persons.familyName));
  const byPlacement = Map.groupBy(named, (row) => row.placementId);
  return rows.flatMap(({ placement, unitName, unitTown }) =>
    placement.learnerId === null
      ? []
      : [
          {
            id: placement.id,
            periodId: placement.periodId,
            learnerId: placement.learnerId,
            unitId: placement.unitId,
            unitName,
            unitTown,
            fromWeek: placement.fromWeek,
            toWeek: placement.toWeek,
            state: placement.state,
            endedBy: placement.endedBy,
            noticeDue: placement.noticeDue,
            toldState: placement.toldState,
            toldTo: placement.toldTo,
            locked: placement.locked,
            supervisors: (byPlacement.get(placement.id) ?? []).map((row) => `${row.givenName} ${row.familyName}`),
            version: placement.version,
          },
        ],
  );
}

/** The rows themselves, for a service that is about to change them. */
export async function listHoldingPlacements(db: Queries, roundId: string): Promise<PlacementRow[]> {
  return db
    .select()
    .from(placements)
    .where(and(eq(placements.roundId, roundId), inArray(placements.state, [...HOLDING_STATES])))
    .orderBy(asc(placements.id));
}

/** A learner's placements at a unit in a period, whatever came of them. */
export async function listPlacementsAt(
  db: Queries,
  { periodId, learnerId, unitId }: { periodId: string; learnerId: string; unitId: string },
): Promise<PlacementRow[]> {
  return db
    .select()
    .from(placements)
    .where(and(eq(placements.periodId, periodId), eq(placements.learnerId, learnerId), eq(placements.unitId, unitId)));
}

/** The round's periods in which anybody has or has had a placement, whatever came of it. */
export async function listPeriodsWithPlacements(db: Queries, roundId: string): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ id: placements.periodId })
    .from(placements)
    .where(eq(placements.roundId, roundId));
  return new Set(rows.map((row) => row.id));
}

export async function listSupervisorsOf(db: Queries, placementIds: readonly string[]) {
  if (placementIds.length === 0) return [];
  return db
    .select()
    .from(placementSupervisors)
    .where(inArray(placementSupervisors.placementId, [...placementIds]));
}

export type ProposalRow = typeof proposals.$inferSelect;

export async function insertProposal(tx: Transaction, proposal: typeof proposals.$inferInsert): Promise<void> {
  await tx.insert(proposals).values(proposal);
}

/** The latest run of the optimiser on a round in numbers, without the problem that went in and the answer in full. */
export async function findLatestProposal(db: Queries, roundId: string) {
  const [row] = await db
    .select({
      id: proposals.id,
      createdAt: proposals.createdAt,
      status: proposals.status,
      objective: proposals.objective,
      bound: proposals.bound,
      elapsedMs: proposals.elapsedMs,
      engineVersion: proposals.engineVersion,
      inputHash: proposals.inputHash,
    })
    .from(proposals)
    .where(eq(proposals.roundId, roundId))
    .orderBy(desc(proposals.createdAt))
    .limit(1);
  return row ?? null;
}

/** The answer of the latest run in full, as the engine gave it; null before the first run. */
export async function findLatestResult(db: Queries, roundId: string): Promise<unknown> {
  const [row] = await db
    .select({ result: proposals.result })
    .from(proposals)
    .where(eq(proposals.roundId, roundId))
    .orderBy(desc(proposals.createdAt))
    .limit(1);
  return row?.result ?? null;
}

/** Names and towns of units, by id. */
export async function unitSummaries(
  db: Queries,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string; town: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: units.id, name: units.name, town: units.town })
    .from(units)
    .where(inArray(units.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}
