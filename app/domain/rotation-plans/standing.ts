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
  /** Of those who no longer take part what has been, and what is ahead of them and is to end. */
  left: { learnerIds: string[]; held: Stay[]; ahead: Stay[] };
}

/** Weeks up to and with that of `today` are as they are; so is what a planner has locked. */
export function standingOf(facts: RotationFacts, today: IsoDate): Standing {
  const open = weeksBetween(facts.firstWeek, weekOf(today)) + 1;
  const taking = new Set(facts.residents.map(({ id }) => id));
  const isTaking = ({ learnerId }: StayFacts) => taking.has(learnerId);
  const split = (rows: readonly StayFacts[]) => {
    const parts = rows.map((row) => partsOf(facts, row, { open, today }));
    return { fixed: parts.flatMap(({ fixed }) => fixed), changeable: parts.flatMap(({ changeable }) => changeable) };
  };
  const { fixed, changeable } = split(facts.stays.filter(isTaking));
  const gone = facts.stays.filter((row) => !isTaking(row)).map((row) => ({ ...row, locked: false }));
  const left = split(gone);
  return {
    // The places ahead of those who have left are there for the others.
    problem: buildRotation({ ...facts, stays: facts.stays.filter(isTaking) }, fixed),
    stays: [...fixed, ...changeable.map(withoutNotice)],
    changeable,
    left: {
      learnerIds: [...new Set(gone.map(({ learnerId }) => learnerId))],
      held: left.fixed,
      ahead: left.changeable.map(withoutNotice),
    },
  };
}

function withoutNotice({ notice: _, ...stay }: PublishedStay): Stay {
  return stay;
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

/** How much is to be seen to: what breaks a rule, what is not planned, and what is ahead of those who have left. */
export function countFlaws(standing: Standing): number {
  const { violations, missing } = flawsOf(standing);
  return violations.length + missing.length + standing.left.ahead.length;
}
