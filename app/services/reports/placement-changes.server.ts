import { isEnded } from '#app/domain/placements/schedule.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listPlacementStates } from '#db/queries/term-reports.ts';
import type { TermPlacement } from '#db/queries/term-reports.ts';
import type { PlacementChange } from '#reports/placement-statistics/facts.ts';

/** What was to begin in such a week and ended before its time, with the day on which that was decided. */
export async function changesIn(
  { db }: ServiceContext,
  rows: readonly TermPlacement[],
  isIn: (week: IsoWeek) => boolean,
): Promise<PlacementChange[]> {
  const ended = rows.filter(({ state, endedBy, fromWeek }) => (isEnded(state) || endedBy !== null) && isIn(fromWeek));
  const steps = await listPlacementStates(
    db.read,
    ended.map(({ id }) => id),
  );
  const endedAt = new Map<string, string>();
  for (const { placementId, at, before, after } of steps) {
    const isStep = after !== null && isEnded(after as PlacementState) && before !== after;
    if (isStep) endedAt.set(placementId, at);
  }
  return ended.map(({ id, unit, owner, form, fromWeek, toWeek, periodTo, state, endedBy }) => {
    const at = endedAt.get(id);
    const held = endedBy === null ? { toWeek, heldTo: null } : { toWeek: periodTo, heldTo: toWeek };
    return {
      ...{ unit: unit.name, owner: owner.name, form, fromWeek, state: endedBy ?? state, ...held },
      changedOn: at === undefined ? null : isoDate(new Date(at)),
    };
  });
}
