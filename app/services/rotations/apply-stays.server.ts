import { goingOn } from '#app/domain/placements/going-on.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import { stayDifference } from '#app/domain/rotation-plans/stays.ts';
import type { PlannedStay } from '#app/domain/rotation-plans/stays.ts';
import type { StayFacts } from '#app/domain/rotation-plans/facts.ts';
import { newPlacements } from '#app/services/placements/new-placement.server.ts';
import type { Transaction } from '#db/database.ts';
import { listHoldingPlacements, listPlacementsAt, listSupervisorsOf, type PlacementRow } from '#db/queries/plan.ts';
import type { RotationHead } from '#db/queries/rotations.ts';
import type { Recorder } from '#db/queries/tracked.ts';

type Row = PlacementRow & StayFacts;

export interface WantedPlan {
  /** Every stay of the residents in `learnerIds`; those of others are left alone. */
  stays: readonly PlannedStay[];
  learnerIds: ReadonlySet<string>;
  /** Those of them who no longer take part: what they were told of is broken off, not moved. */
  leaving?: ReadonlySet<string>;
  source: 'engine' | 'manual';
  at: string;
}

/**
 * Makes the stays of a rotation those wanted, with the fewest rows touched. What people have been told is not rewritten:
 * a placement they know of ends as moved, or earlier, and they are told when the changes are published.
 */
export async function applyStays(
  tx: Transaction,
  recorder: Recorder,
  head: RotationHead,
  plan: WantedPlan,
): Promise<void> {
  const rows = (await listHoldingPlacements(tx, head.round.id)).flatMap((row): Row[] =>
    row.learnerId !== null && plan.learnerIds.has(row.learnerId)
      ? [{ ...row, learnerId: row.learnerId, blockId: row.periodId }]
      : [],
  );
  const { removed, ending, added } = stayDifference(rows, plan.stays, ({ state }) => isTold(state));
  const endingOf = ({ learnerId }: Row) => (plan.leaving?.has(learnerId) ? 'interrupted' : 'moved');
  await takeAway(tx, recorder, removed, { endingOf, at: plan.at });
  await recorder.update(
    'placements',
    ending.map(({ row, toWeek }) => ({
      before: rowOf(row),
      patch: { ...endingPatch(row, toWeek, endingOf(row)), updatedAt: plan.at },
    })),
  );
  const fresh: PlannedStay[] = [];
  for (const stay of added) if (!(await restore(tx, recorder, stay, plan.at))) fresh.push(stay);
  await recorder.insert(
    'placements',
    await newPlacements(
      tx,
      head,
      fresh.map(({ learnerId, blockId, unitId, fromWeek, toWeek }) => ({
        ...{ periodId: blockId, learnerId, unitId, source: plan.source, at: plan.at },
        weeks: { from: fromWeek, to: toWeek },
      })),
    ),
  );
}

/** The row as it stands in the database, without what was added to it here. */
function rowOf({ blockId: _, ...row }: Row): PlacementRow {
  return row;
}

async function takeAway(
  tx: Transaction,
  recorder: Recorder,
  rows: readonly Row[],
  { endingOf, at }: { endingOf: (row: Row) => 'moved' | 'interrupted'; at: string },
): Promise<void> {
  const untold = rows.filter(({ state }) => !isTold(state));
  await recorder.remove(
    'placementSupervisors',
    await listSupervisorsOf(
      tx,
      untold.map(({ id }) => id),
    ),
  );
  await recorder.remove('placements', untold.map(rowOf));
  await recorder.update(
    'placements',
    rows
      .filter(({ state }) => isTold(state))
      .map((row) => ({
        before: rowOf(row),
        patch: {
          state: endingOf(row),
          endedBy: null,
          noticeDue: true,
          toldState: row.state,
          locked: false,
          updatedAt: at,
        },
      })),
  );
}

function endingPatch(row: Row, toWeek: Row['toWeek'], endedBy: 'moved' | 'interrupted'): Partial<PlacementRow> {
  if (!isTold(row.state)) return { toWeek };
  return { toWeek, endedBy, noticeDue: true, toldTo: row.toldTo ?? row.toWeek };
}

/** A placement that ended without anybody having heard goes on, so that there is nothing to tell. */
async function restore(tx: Transaction, recorder: Recorder, stay: PlannedStay, at: string): Promise<boolean> {
  const there = await listPlacementsAt(tx, { periodId: stay.blockId, learnerId: stay.learnerId, unitId: stay.unitId });
  for (const before of there.filter(({ noticeDue }) => noticeDue)) {
    const patch = goingOn(before, { from: stay.fromWeek, to: stay.toWeek });
    if (!patch) continue;
    await recorder.update('placements', [{ before, patch: { ...patch, updatedAt: at } }]);
    return true;
  }
  return false;
}
