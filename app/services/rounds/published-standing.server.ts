import { createHash } from 'node:crypto';
import { can } from '#app/domain/access/can.ts';
import { repairProblem } from '#app/domain/placements/repair-problem.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { hashProblem, loadFacts } from './load-problem.server.ts';
import { belongingOf, requireRound } from './round-access.server.ts';

/** How a published round stands today: what can be changed in it, and a text that any change to it changes. */
export async function standingOf(db: Queries, roundId: string, today: IsoDate) {
  // One after the other: inside a transaction there is one connection.
  const facts = await loadFacts(db, roundId);
  const rows = await listHoldingPlacements(db, roundId);
  const found = repairProblem(facts, rows, today);
  const version = createHash('sha256')
    .update([hashProblem(found.problem), ...rows.map(({ id, version }) => `${id} ${version}`)].join('\n'))
    .digest('base64url');
  return { ...found, facts, rows, version };
}

/** The round, when it is published and the actor changes placements in it; else refused as `round_not_published`. */
export async function requireRepairable(context: ServiceContext, roundId: string, db?: Queries): Promise<RoundHead> {
  const head = await requireRound(context, roundId, 'plan:read', db);
  if (!can(context.actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
  if (head.round.state !== 'published') throw new Fault('conflict', 'round_not_published');
  return head;
}
