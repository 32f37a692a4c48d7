import { createHash } from 'node:crypto';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { Queries } from '#db/database.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import type { Beyond } from '#db/queries/round-facts.ts';

/** Everything that the problem of a round is made from, as the records stand now. */
export async function loadFacts(db: Queries, roundId: string, beyond?: Beyond): Promise<RoundFacts> {
  const facts = await loadRoundFacts(db, roundId, beyond);
  if (!facts) throw notFound();
  return facts;
}

/** The optimiser's problem of a round as the records stand now. */
export async function loadProblem(db: Queries, roundId: string): Promise<Problem> {
  return buildProblem(await loadFacts(db, roundId));
}

/** The same for the same problem: tells whether anything that matters has changed, and which data a run was made on. */
export function hashProblem(problem: Problem): string {
  return createHash('sha256').update(JSON.stringify(problem)).digest('hex');
}
