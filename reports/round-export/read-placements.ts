import { isIsoWeek, mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Problem, Result } from '#app/domain/shared/result.ts';
import { fold } from '#app/domain/shared/text.ts';
import { unguardedText } from '../rendering/safe-text.ts';
import type { RoundExportWording } from './wording.ts';

/** A placement as the sheet states it; everything else on the row follows from these. */
export interface PlannedPlacement {
  placementId: string;
  learnerId: string | null;
  periodId: string;
  unitId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  locked: boolean;
}

export type SheetCell = string | number | Date | null | undefined;
export type PlanProblem = Problem<
  | 'column_missing'
  | 'cell_empty'
  | 'week_unreadable'
  | 'weeks_reversed'
  | 'dates_disagree'
  | 'state_unknown'
  | 'repeated'
>;

const NEEDED = [
  'placementId',
  'learnerId',
  'periodId',
  'unitId',
  'fromWeek',
  'toWeek',
  'firstDay',
  'lastDay',
  'state',
  'locked',
] as const;
type Field = (typeof NEEDED)[number];
type Row = Record<Field, string> & { row: number };

/**
 * The plan of a `placements` sheet, its heading row first. Columns are found by heading, in any order; rows without a
 * placement's key (sums, blank lines) are passed over. Every problem names its row as the workbook counts.
 */
export function readPlacementsSheet(
  sheet: readonly (readonly SheetCell[])[],
  wording: RoundExportWording,
): Result<PlannedPlacement[], PlanProblem[]> {
  const [head = [], ...body] = sheet;
  const headings = head.map((cell) => fold(textOf(cell)));
  const columns = NEEDED.map((field) => headings.indexOf(fold(wording.headings[field])));
  const missing = NEEDED.filter((_, index) => (columns[index] ?? -1) < 0);
  if (missing.length > 0) {
    return err(missing.map((field) => ({ code: 'column_missing', params: { column: wording.headings[field] } })));
  }
  const rows = body
    .map((cells, index) => {
      const fields = NEEDED.map((field, at) => [field, unguardedText(textOf(cells[columns[at] ?? -1]))]);
      return { ...(Object.fromEntries(fields) as Record<Field, string>), row: index + 2 };
    })
    .filter((row) => row.placementId !== '');
  const problems = [...repeats(rows), ...rows.flatMap((row) => problemsOf(row, wording))];
  if (problems.length > 0) return err(problems);
  return ok(rows.map((row) => placementOf(row, wording)));
}

function problemsOf(row: Row, wording: RoundExportWording): PlanProblem[] {
  const empty = (['periodId', 'unitId'] as const).filter((field) => row[field] === '');
  const problems = empty.map((field): PlanProblem => at(row, 'cell_empty', { column: wording.headings[field] }));
  if (!stateOf(row.state, wording)) problems.push(at(row, 'state_unknown', { found: row.state }));
  const unreadable = [row.fromWeek, row.toWeek].filter((week) => !isIsoWeek(week));
  if (unreadable.length > 0) return [...problems, ...unreadable.map((found) => at(row, 'week_unreadable', { found }))];
  const [from, to] = [row.fromWeek as IsoWeek, row.toWeek as IsoWeek];
  if (from > to) return [...problems, at(row, 'weeks_reversed', { found: `${from} - ${to}` })];
  if (row.firstDay !== mondayOf(from) || row.lastDay !== sundayOf(to)) {
    problems.push(at(row, 'dates_disagree', { found: `${row.firstDay} - ${row.lastDay}`, weeks: `${from} - ${to}` }));
  }
  return problems;
}

function repeats(rows: readonly Row[]): PlanProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (!seen.has(row.placementId)) {
      seen.add(row.placementId);
      return [];
    }
    return [at(row, 'repeated', { found: row.placementId })];
  });
}

function placementOf(row: Row, wording: RoundExportWording): PlannedPlacement {
  return {
    placementId: row.placementId,
    learnerId: row.learnerId || null,
    periodId: row.periodId,
    unitId: row.unitId,
    fromWeek: row.fromWeek as IsoWeek,
    toWeek: row.toWeek as IsoWeek,
    state: stateOf(row.state, wording) ?? 'proposed',
    locked: fold(row.locked) === fold(wording.yes),
  };
}

function stateOf(text: string, wording: RoundExportWording): PlacementState | null {
  const states = Object.entries(wording.vocabulary.placementStates) as [PlacementState, string][];
  return states.find(([, label]) => fold(label) === fold(text))?.[0] ?? null;
}

function textOf(cell: SheetCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function at(row: Row, code: PlanProblem['code'], params: Record<string, string>): PlanProblem {
  return { code, params: { row: row.row, ...params } };
}
