import type { TravelMode } from '#app/domain/shared/known-journeys.ts';
import type { ChangedValue } from '#app/domain/imports/changed-values.ts';
import type { IssueGroup } from '#app/domain/imports/issue.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import type { PersonFacts } from '#app/domain/imports/person-facts.ts';
import type { SkipReason } from '#app/domain/imports/rows.ts';
import type { RowStatus, StatusCounts } from '#app/domain/imports/validate.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { Params } from '#app/domain/shared/result.ts';

export type ImportState = 'staged' | 'committed' | 'undone';

/** What every step knows of the file. */
export interface FileHead {
  importId: string;
  kind: ImportKind;
  fileName: string;
  round: { id: string; name: string } | null;
  term: TermCode;
  mappingIsComplete: boolean;
}

export interface Choice {
  id: string;
  name: string;
}

export interface Group extends IssueGroup {
  choices: Choice[];
}

export interface ColumnView {
  index: number;
  header: string;
  field: string | null;
  confidence: number;
  samples: string[];
}

export interface BadCellView {
  field: string;
  header: string | null;
  column: number;
  text: string;
  issues: { code: string; params: Params; expected: { code: string; params: Params } }[];
}

export interface BadRowView {
  row: number;
  title: string;
  cells: BadCellView[];
  mayKeep: boolean;
  mayAccept: boolean;
}

export interface PreviewView extends FileHead {
  counts: StatusCounts;
  changedFields: { field: string; rows: number }[];
  isCommitted: boolean;
  warnings: number;
  total: number;
  rows: {
    key: string;
    row: number;
    title: PersonName;
    status: RowStatus;
    supply: { form: string | null; term: number | null; weeks: WeekRange[]; places: number | null } | null;
    result: { theme: { sv: string; en: string }; term: EarlierTerm; n: number; mean: number } | null;
    journey: { origin: string; mode: TravelMode; minutes: number | null } | null;
    changes: readonly string[];
    edits: ChangedValue[];
    reason: SkipReason | null;
    facts: PersonFacts | null;
    problems: { field: string; code: string; params: Params }[];
    moreProblems: number;
  }[];
}
