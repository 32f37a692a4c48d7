import { can, reachOf } from '#app/domain/access/can.ts';
import { balanceOrders } from '#app/domain/placements/order-balance.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listOrderLines, listParticipantSchools } from '#db/queries/orders.ts';
import { listPlanPlacements } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { belongingOf, isOpen, seesPlan, shownPlacements } from './round-access.server.ts';

/** What schools have ordered beside what the round holds of it; null when there is nothing for the reader to see or do. */
export async function readOrders(context: ServiceContext, head: RoundHead) {
  const { actor, db } = context;
  const roundId = head.round.id;
  const may = (permission: Parameters<typeof can>[1]) => can(actor, permission, belongingOf(head));
  const lines = await listOrderLines(db.read, roundId, reachOf(actor, 'order:read'));
  if (lines.length === 0 && !may('order:edit')) return null;
  const { branch, id: programmeId } = head.programme;
  return {
    rows: lines.length === 0 ? [] : await balanced(context, head, lines),
    /** Orders of other schools may be there without the reader seeing them. */
    ownOnly: !can(actor, 'order:read', { branch, programmeId }),
    /** A file for it is taken in until the round has been published. */
    mayBringIn: may('order:edit') && may('import:run') && isOpen(head),
  };
}

async function balanced(context: ServiceContext, head: RoundHead, lines: Awaited<ReturnType<typeof listOrderLines>>) {
  const { id: roundId } = head.round;
  const [learners, placements] = await Promise.all([
    listParticipantSchools(context.db.read, roundId),
    seesPlan(context, head) ? listPlanPlacements(context.db.read, roundId) : null,
  ]);
  const shown = placements && shownPlacements(context, head, placements);
  return balanceOrders({ lines, periods: head.periods, learners, placements: shown });
}
