import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { GroupFigure } from '../survey/facts.ts';
import type { ReportHead } from '../cover.ts';

/** Everything that closed waves have told, a figure a row. */
export interface ReleasedFiguresFacts extends ReportHead {
  /** The waves in words: all, or the name of one. */
  waves: string;
  figures: readonly ReleasedRow[];
  /** Counted by the database: how many figures were told and how many kept back. */
  counted: { told: number; keptBack: number };
}

export interface ReleasedRow {
  wave: string;
  opensOn: IsoDate;
  closesOn: IsoDate;
  instrument: string;
  version: number;
  kind: GroupKind;
  groupId: string;
  group: string;
  themeId: string;
  theme: string;
  told: Pick<GroupFigure, 'figure' | 'keptBack'>;
}
