import { readPeriodSupply, type PeriodSupply } from '#app/domain/placements/period-supply.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { requireRound } from './round-access.server.ts';

/** What is free for a round in each of its periods, when everybody else has been served. */
export async function readSupply(context: ServiceContext, roundId: string): Promise<PeriodSupply[]> {
  await requireRound(context, roundId);
  const facts = await loadRoundFacts(context.db.read, roundId);
  if (!facts) throw notFound();
  return readPeriodSupply(facts);
}
