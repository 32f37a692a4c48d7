import { and, asc, desc, eq, exists, inArray, ne, sql } from 'drizzle-orm';
import type { RoundState } from '#app/domain/placements/vocabulary.ts';
import type { Queries } from '../database.ts';
import { accounts, learners, persons, proposals, roundLearners, rounds } from '../schema/index.ts';

/** A run of the optimiser in full, with the name of who asked for it; null for somebody who is no longer known. */
export interface StoredRun {
  run: typeof proposals.$inferSelect;
  by: { givenName: string; familyName: string } | null;
}

/** The latest run on a round that gave a plan; null before there is one. */
export async function findLatestRun(db: Queries, roundId: string): Promise<StoredRun | null> {
  const [row] = await db
    .select({ run: proposals, givenName: persons.givenName, familyName: persons.familyName })
    .from(proposals)
    .leftJoin(accounts, eq(accounts.id, proposals.createdBy))
    .leftJoin(persons, eq(persons.id, accounts.personId))
    .where(and(eq(proposals.roundId, roundId), ne(proposals.status, 'infeasible')))
    .orderBy(desc(proposals.createdAt))
    .limit(1);
  if (!row) return null;
  const { run, givenName, familyName } = row;
  return { run, by: givenName === null || familyName === null ? null : { givenName, familyName } };
}

/** What the latest runs on a round gave, the latest first, without what went into them. */
export async function listRunResults(
  db: Queries,
  roundId: string,
  most: number,
): Promise<{ createdAt: string; result: unknown }[]> {
  return db
    .select({ createdAt: proposals.createdAt, result: proposals.result })
    .from(proposals)
    .where(and(eq(proposals.roundId, roundId), ne(proposals.status, 'infeasible')))
    .orderBy(desc(proposals.createdAt))
    .limit(most);
}

const DECIDED: RoundState[] = ['published', 'closed'];

/** Rounds that a person takes part in, that are decided, and that the optimiser has planned; the latest first. */
export async function listDecidedRounds(db: Queries, personId: string): Promise<{ id: string; name: string }[]> {
  const planned = db
    .select({ one: sql`1` })
    .from(proposals)
    .where(and(eq(proposals.roundId, rounds.id), ne(proposals.status, 'infeasible')));
  return db
    .selectDistinct({ id: rounds.id, name: rounds.name, term: rounds.term })
    .from(rounds)
    .innerJoin(roundLearners, eq(roundLearners.roundId, rounds.id))
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .where(
      and(eq(learners.personId, personId), eq(rounds.kind, 'periods'), inArray(rounds.state, DECIDED), exists(planned)),
    )
    .orderBy(desc(rounds.term), asc(rounds.name));
}

/** The latest runs on a rotation with what went in and came out, the latest first. */
export async function listRotationRuns(db: Queries, roundId: string, most: number) {
  return db
    .select({
      id: proposals.id,
      createdAt: proposals.createdAt,
      objective: proposals.objective,
      bound: proposals.bound,
      elapsedMs: proposals.elapsedMs,
      inputHash: proposals.inputHash,
      problem: proposals.problem,
      result: proposals.result,
    })
    .from(proposals)
    .where(eq(proposals.roundId, roundId))
    .orderBy(desc(proposals.createdAt))
    .limit(most);
}
