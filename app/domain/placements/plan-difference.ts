import type { Proposal } from '../scheduling/proposal.ts';
import { demandIdOf, demandParts } from './demands.ts';

/** A placement as far as the difference between two plans is concerned. */
export interface PlannedRow {
  id: string;
  periodId: string;
  learnerId: string | null;
  unitId: string;
}

export interface Wanted {
  periodId: string;
  learnerId: string;
  unitId: string;
}

export interface PlanDifference<R extends PlannedRow> {
  added: Wanted[];
  moved: { row: R; unitId: string }[];
  removed: R[];
}

/** The fewest row changes that turn the placements there are into those wanted: who stays at a unit keeps her row. */
export function planDifference<R extends PlannedRow>(rows: readonly R[], wanted: readonly Wanted[]): PlanDifference<R> {
  const keyOf = (row: { periodId: string; learnerId: string | null }) => `${row.periodId}~${row.learnerId ?? ''}`;
  const existing = new Map(rows.map((row) => [keyOf(row), row]));
  const asked = new Set(wanted.map(keyOf));
  return {
    added: wanted.filter((one) => !existing.has(keyOf(one))),
    moved: wanted.flatMap((one) => {
      const row = existing.get(keyOf(one));
      return row && row.unitId !== one.unitId ? [{ row, unitId: one.unitId }] : [];
    }),
    removed: rows.filter((row) => !asked.has(keyOf(row))),
  };
}

/**
 * Whether the plan of a round is another than its latest proposal, so that what was proven of that no longer holds:
 * somebody has been placed elsewhere, or a learner or a period has come that it does not know.
 */
export function isOtherThanProposed(
  { status, assignments, unplaced }: Pick<Proposal, 'status' | 'assignments' | 'unplaced'>,
  rows: readonly PlannedRow[],
  wanted: { learnerIds: readonly string[]; periodIds: readonly string[] },
): boolean {
  if (status === 'infeasible') return false;
  const proposed = assignments.map(({ demandId, unitId }) => ({ ...demandParts(demandId), unitId }));
  const { added, moved, removed } = planDifference(rows, proposed);
  const known = new Set([...assignments, ...unplaced].map(({ demandId }) => demandId));
  const isNew = wanted.periodIds.some((periodId) =>
    wanted.learnerIds.some((learnerId) => !known.has(demandIdOf(periodId, learnerId))),
  );
  return isNew || added.length + moved.length + removed.length > 0;
}
