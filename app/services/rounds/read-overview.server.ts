import { readPeriodSupply } from '#app/domain/placements/period-supply.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { readOrders } from './read-orders.server.ts';
import { describePlan } from './read-plan.server.ts';
import { countToRepair } from './repair-round.server.ts';
import { requireRound, seesPlan } from './round-access.server.ts';

/**
 * How the plan of a round looks as a whole, to those who see it, what is free in each of its periods when everybody else
 * has been served, what schools have ordered, and how much of what has been published does not hold any more.
 */
export async function readOverview(context: ServiceContext, roundId: string) {
  const head = await requireRound(context, roundId, 'placement:read');
  const facts = await loadRoundFacts(context.db.read, roundId);
  if (!facts) throw notFound();
  const plan = seesPlan(context, head) ? await describePlan(context, head, facts) : null;
  const orders = await readOrders(context, head);
  const toRepair = await countToRepair(context, head);
  return { findings: plan?.findings ?? null, supply: readPeriodSupply(facts), orders, toRepair };
}
