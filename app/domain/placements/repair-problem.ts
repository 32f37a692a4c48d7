import { checkAssignments, type Violation } from '../scheduling/check.ts';
import type { Assignment, Prerequisite, Problem, SchedulingLearner } from '../scheduling/problem.ts';
import type { Published } from '../scheduling/repair.ts';
import { excess } from '../scheduling/worse.ts';
import { addWeeks, weekOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';
import { buildProblem } from './build-problem.ts';
import { cutBefore, demandFrom, demandParts, stretchesOf } from './demands.ts';
import { noticeDays, noticeWeight } from './notice.ts';
import type { RoundFacts } from './round-facts.ts';
import { isTold } from './schedule.ts';
import type { PlacementState } from './vocabulary.ts';

/** For whoever asks for an answer while she waits. */
export const WAITING_SECONDS = 15;

export interface PlacedRow {
  id: string;
  periodId: string;
  learnerId: string | null;
  unitId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
}

/** What a demand of the repair is in the plan: the placement that it changes, or none, and the weeks that are left of it. */
export interface Repairable<Row extends PlacedRow> {
  periodId: string;
  learnerId: string;
  /** The demand as the plan names it, which begins earlier when it has begun. */
  demandId: string;
  from: IsoWeek;
  to: IsoWeek;
  row: Row | null;
  /** Days from today until the change would hold. */
  notice: number;
}

export interface RepairProblem<Row extends PlacedRow> {
  problem: Problem;
  published: Published[];
  repairable: Map<string, Repairable<Row>>;
}

/**
 * The problem of mending a published round as things stand today. What has begun can change from next week, what ends
 * before that stays and counts as where the learner has been. Placements that nobody has heard of are kept like the others,
 * but without regard to notice. Nothing is locked: everything stays that can, and only at units that still offer a place.
 */
export function repairProblem<Row extends PlacedRow>(
  facts: RoundFacts,
  rows: readonly Row[],
  today: IsoDate,
): RepairProblem<Row> {
  const next = addWeeks(weekOf(today), 1);
  const stretches = stretchesOf(facts.records);
  const rowOf = new Map(rows.map((row) => [`${row.periodId} ${row.learnerId} ${row.fromWeek}`, row]));
  const repairable = new Map<string, Repairable<Row>>();
  let { records } = facts;
  for (const period of facts.periods) {
    for (const { id: learnerId } of facts.learners) {
      const place = { periodId: period.id, learnerId };
      for (const { demandId, weeks, isSettled } of stretches(period, learnerId)) {
        if (isSettled || weeks.to < next) continue;
        const from = weeks.from < next ? next : weeks.from;
        if (from > weeks.from) records = cutBefore(records, { ...place, weeks }, from);
        const row = rowOf.get(`${period.id} ${learnerId} ${weeks.from}`) ?? null;
        const notice = noticeDays(from, today);
        repairable.set(demandFrom(period, learnerId, from), { ...place, demandId, from, to: weeks.to, row, notice });
      }
    }
  }
  const begun = rows.filter(({ fromWeek }) => fromWeek < next);
  const problem = withoutBegun(buildProblem({ ...facts, records, locks: [] }), repairable, begun);
  const published = [...repairable].flatMap(([demandId, { row, notice }]): Published[] =>
    row ? [{ demandId, unitId: row.unitId, noticeWeight: isTold(row.state) ? noticeWeight(notice) : 1 }] : [],
  );
  return { problem, published, repairable };
}

/** What has begun is no demand any more, but its unit is not visited again, its sector is done and so is its course. */
function withoutBegun(
  problem: Problem,
  repairable: ReadonlyMap<string, unknown>,
  begun: readonly PlacedRow[],
): Problem {
  const demands = problem.demands.filter(({ id }) => repairable.has(id));
  const sectorOf = new Map(problem.units.map(({ id, sector }) => [id, sector]));
  const byLearner = Map.groupBy(begun, ({ learnerId }) => learnerId);
  const goesOn = (row: PlacedRow) =>
    demands.some(({ learnerId, periodId }) => learnerId === row.learnerId && periodId === row.periodId);
  return {
    ...problem,
    timeLimitSeconds: WAITING_SECONDS,
    learners: problem.learners.map((learner) => withVisits(learner, byLearner.get(learner.id) ?? [], goesOn, sectorOf)),
    demands: demands.map((demand) => {
      const elsewhere = (byLearner.get(demand.learnerId) ?? [])
        .filter((row) => row.periodId !== demand.periodId && goesOn(row))
        .map(({ unitId }) => unitId);
      const over = (byLearner.get(demand.learnerId) ?? []).filter((row) => !goesOn(row));
      return {
        ...demand,
        options: demand.options.filter(({ unitId }) => !elsewhere.includes(unitId)),
        ...(demand.prerequisites && { prerequisites: stillRequired(demand.prerequisites, over, repairable) }),
      };
    }),
  };
}

function stillRequired(
  prerequisites: readonly Prerequisite[],
  over: readonly PlacedRow[],
  repairable: ReadonlyMap<string, unknown>,
): Prerequisite[] {
  return prerequisites
    .filter(({ demandIds }) => !demandIds.some((id) => over.some((row) => row.periodId === demandParts(id).periodId)))
    .map((one) => ({ ...one, demandIds: one.demandIds.filter((id) => repairable.has(id)) }));
}

function withVisits(
  learner: SchedulingLearner,
  begun: readonly PlacedRow[],
  goesOn: (row: PlacedRow) => boolean,
  sectorOf: ReadonlyMap<string, string>,
): SchedulingLearner {
  if (begun.length === 0) return learner;
  const over = begun.filter((row) => !goesOn(row)).map(({ unitId }) => unitId);
  const done = begun.map(({ unitId }) => sectorOf.get(unitId));
  return {
    ...learner,
    visitedUnits: [...new Set([...learner.visitedUnits, ...over])],
    needs: learner.needs
      .map(({ sector, count }) => ({ sector, count: count - done.filter((one) => one === sector).length }))
      .filter(({ count }) => count > 0),
  };
}

export interface Flaws {
  violations: Violation[];
  /** Demands without a place. */
  open: string[];
}

/** What is wrong with a plan of the problem: a need that is only unmet because a place is open is not wrong in itself. */
export function flawsOf(problem: Problem, assignments: readonly Assignment[]): Flaws {
  const { violations, unplaced } = checkAssignments({ ...problem, locks: [] }, assignments);
  return { violations: violations.filter(({ code }) => code !== 'need_unmet'), open: unplaced };
}

/** How many placements have to be seen to: those that break a rule, those for whom a place is missing, and the open ones. */
export function countFlaws({ violations, open }: Flaws): number {
  const own = new Set(violations.flatMap(({ demandId }) => demandId ?? []));
  const shared = Map.groupBy(
    violations.filter(({ demandId }) => demandId === undefined),
    ({ params }) => String(params['resourceId']),
  );
  const missing = [...shared.values()].map((weeks) => Math.max(...weeks.map(excess)));
  return own.size + open.length + missing.reduce((sum, count) => sum + count, 0);
}
