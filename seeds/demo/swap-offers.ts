import { addDays } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { swapOffers } from '#db/schema/rounds.ts';
import type { UnitRow } from '../reference/units/rows.ts';
import type { Learner } from './learners.ts';
import type { PlacementRow } from './placements.ts';
import type { PlannedRound } from './rounds.ts';
import type { ConflictRow } from './wishes.ts';

export type SwapOfferRow = typeof swapOffers.$inferInsert;

/** So many of a round are looked at for those who want each other's places. */
const LOOKED_AT = 40;

interface Sources {
  members: readonly Learner[];
  placements: readonly PlacementRow[];
  conflicts: readonly ConflictRow[];
  units: readonly UnitRow[];
  today: IsoDate;
}

interface Holder {
  learner: Learner;
  placement: PlacementRow;
}

/**
 * What some of a round's learners would rather have: three who want each other's places, two who do, and one who wants the
 * place of the first of the cohort, who has said nothing yet and could be where that one is.
 */
export function swapOffersOf({ row, periods }: PlannedRound, sources: Sources): SwapOfferRow[] {
  const [period] = periods;
  const byLearner = Map.groupBy(sources.placements, ({ learnerId }) => learnerId);
  const holders = sources.members.flatMap((learner): Holder[] => {
    const placement = byLearner
      .get(learner.row.id)
      ?.find(({ periodId, state }) => periodId === period?.id && state === 'published');
    return placement ? [{ learner, placement }] : [];
  });
  const [student, ...others] = holders.slice(0, LOOKED_AT);
  if (!student) return [];
  const wouldGo = (from: Holder, to: Holder) => couldBe(from, to.placement.unitId, sources);
  const offers: SwapOfferRow[] = [];
  const left = new Set(others);
  const offer = (who: Holder, ...goals: Holder[]) => {
    left.delete(who);
    const unitIds = [...new Set(goals.map(({ placement }) => placement.unitId))];
    const saidOn = addDays(sources.today, -1 - (offers.length % 5));
    offers.push({
      id: `swap-${who.placement.id}`,
      roundId: row.id,
      placementId: who.placement.id,
      learnerId: who.learner.row.id,
      unitIds,
      createdAt: `${saidOn}T1${offers.length % 10}:12:00.000Z`,
    });
  };
  const partner = others.find((other) => wouldGo(other, student) && wouldGo(student, other));
  if (partner) offer(partner, student);
  for (const length of [3, 2]) {
    const circle = circleOf([...left], length, wouldGo);
    circle.forEach((who, index) => offer(who, circle[(index + 1) % circle.length] ?? who));
  }
  const [waiting] = left;
  const popular = waiting && [...left].filter((other) => wouldGo(waiting, other)).slice(0, 2);
  if (waiting && popular && popular.length > 0) offer(waiting, ...popular);
  return offers;
}

/** The first learners, so many, of whom each could take the place of the next, and the last that of the first. */
function circleOf(
  holders: readonly Holder[],
  length: number,
  wouldGo: (from: Holder, to: Holder) => boolean,
  path: readonly Holder[] = [],
): Holder[] {
  const [first] = path;
  const last = path.at(-1);
  if (path.length === length && first && last) return wouldGo(last, first) ? [...path] : [];
  for (const next of holders) {
    if (path.includes(next) || (last && !wouldGo(last, next))) continue;
    const found = circleOf(holders, length, wouldGo, [...path, next]);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a learner may be at a unit: it is another than hers, she has not been there, and nothing speaks against it. */
function couldBe({ learner }: Holder, unitId: string, { placements, conflicts, units }: Sources): boolean {
  const { id } = learner.row;
  const unit = units.find((one) => one.id === unitId);
  return (
    !placements.some((row) => row.learnerId === id && row.unitId === unitId) &&
    !conflicts.some((row) => row.learnerId === id && row.unitId === unitId) &&
    (unit?.requiredAttests ?? []).every((kind) => learner.attests.some((attest) => attest.kind === kind))
  );
}
