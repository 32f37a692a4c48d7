import { noticeDays, noticeWeight } from '../placements/notice.ts';
import { isTold } from '../placements/schedule.ts';
import { checkRotation } from '../rotations/check.ts';
import type { RotationViolation } from '../rotations/check.ts';
import type { PublishedStay, RotationProblem, Stay } from '../rotations/problem.ts';
import { addWeeks, weekOf, weeksBetween } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { buildRotation, staysOf } from './build-problem.ts';
import type { RotationFacts, StayFacts } from './facts.ts';

/** A plan as it stands on a day: what can no longer be changed is fixed, the rest is to be kept as it is. */
export interface Standing {
  problem: RotationProblem;
  /** Everything that is planned, of a stay that goes on what has been and what is left apart. */
  stays: Stay[];
  /** What may still change, and how much a change counts. */
  changeable: PublishedStay[];
}

/** Weeks up to and with that of `today` are as they are; so is what a planner has locked. */
export function standingOf(facts: RotationFacts, today: IsoDate): Standing {
  const open = weeksBetween(facts.firstWeek, weekOf(today)) + 1;
  const taking = new Set(facts.residents.map(({ id }) => id));
  const parts = facts.stays
    .filter(({ learnerId }) => taking.has(learnerId))
    .map((row) => partsOf(facts, row, { open, today }));
  const fixed = parts.flatMap((part) => part.fixed);
  const changeable = parts.flatMap((part) => part.changeable);
  return {
    problem: buildRotation(facts, fixed),
    stays: [...fixed, ...changeable.map(({ notice: _, ...stay }) => stay)],
    changeable,
  };
}

function partsOf(
  facts: RotationFacts,
  row: StayFacts,
  { open, today }: { open: number; today: IsoDate },
): { fixed: Stay[]; changeable: PublishedStay[] } {
  const [stay] = staysOf(facts, [row]);
  if (!stay) return { fixed: [], changeable: [] };
  const end = stay.from + stay.weeks;
  if (row.locked || end <= open) return { fixed: [stay], changeable: [] };
  const begins = stay.from < open ? addWeeks(facts.firstWeek, open) : row.fromWeek;
  const notice = isTold(row.state) ? noticeWeight(noticeDays(begins, today)) : 1;
  if (stay.from >= open) return { fixed: [], changeable: [{ ...stay, notice }] };
  return {
    fixed: [{ ...stay, weeks: open - stay.from }],
    changeable: [{ ...stay, from: open, weeks: end - open, notice }],
  };
}

export interface PlanFlaws {
  violations: RotationViolation[];
  /** Blocks that are not planned, or not to their end. */
  missing: { residentId: string; blockId: string }[];
}

/** What of a plan breaks a rule on the records of today, and what is not planned. */
export function flawsOf({ problem, stays }: Pick<Standing, 'problem' | 'stays'>): PlanFlaws {
  const { violations, missing } = checkRotation(problem, stays);
  return { violations, missing };
}
