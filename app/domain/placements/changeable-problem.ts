import { addWeeks } from '../shared/weeks.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { isOpenRound } from './amend.ts';
import { buildProblem } from './build-problem.ts';
import { demandParts } from './demands.ts';
import { noticeDays } from './notice.ts';
import {
  repairProblem,
  WAITING_SECONDS,
  type PlacedRow,
  type Repairable,
  type RepairProblem,
} from './repair-problem.ts';
import type { RoundFacts } from './round-facts.ts';
import type { RoundState } from './vocabulary.ts';

/**
 * A round with its plan as it may be changed today. One that nobody has been told of may be changed as a whole, around what
 * is locked; one that has been published from next week on, and with regard to notice.
 */
export function changeableProblem<Row extends PlacedRow>(
  facts: RoundFacts,
  rows: readonly Row[],
  { state, today }: { state: RoundState; today: IsoDate },
): RepairProblem<Row> {
  if (!isOpenRound(state)) return repairProblem(facts, rows, today);
  const problem = { ...buildProblem(facts), timeLimitSeconds: WAITING_SECONDS };
  const keyOf = (periodId: string, learnerId: string | null, week: string) => `${periodId} ${learnerId} ${week}`;
  const rowAt = new Map(rows.map((row) => [keyOf(row.periodId, row.learnerId, row.fromWeek), row]));
  const repairable = new Map(
    problem.demands.flatMap(({ id, weeks: [from, ...later] }): [string, Repairable<Row>][] => {
      if (from === undefined) return [];
      const { periodId, learnerId } = demandParts(id);
      const row = rowAt.get(keyOf(periodId, learnerId, from)) ?? null;
      const to = addWeeks(from, later.length);
      return [[id, { periodId, learnerId, demandId: id, from, to, row, notice: noticeDays(from, today) }]];
    }),
  );
  const published = [...repairable].flatMap(([demandId, { row }]) => (row ? [{ demandId, unitId: row.unitId }] : []));
  return { problem, published, repairable };
}
