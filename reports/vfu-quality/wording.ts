import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { KeptBack } from '#app/domain/quality/wave-results.ts';
import type { OwnerGroup } from '#app/domain/placements/volumes.ts';
import type { PlacementForm, PlacementState, RoundState } from '#app/domain/placements/vocabulary.ts';
import type { SupervisionWording } from '../supervision/build.ts';
import type { FigureWording } from '../survey/figure-cells.ts';
import type { SurveySheetsWording } from '../survey-sheets.ts';
import type { CoverWording, Line } from '../cover.ts';
import type { ChartWording } from '../chart.ts';
import type { ChangesWording } from '../changes-sheet.ts';
import type { VolumesWording } from '../volumes-sheet.ts';

export const PARTS = [
  'volumes',
  'fill',
  'supervision',
  'timeliness',
  'assessment',
  'survey',
  'incidents',
  'travel',
  'employed',
  'actions',
] as const;
export type PartName = (typeof PARTS)[number];

export type Indicator =
  | 'weeks'
  | 'places'
  | 'plannedWeeks'
  | 'plannedPlaces'
  | 'ordered'
  | 'offered'
  | 'placed'
  | 'completed'
  | 'fillRate'
  | 'endedEarly'
  | 'endedLate'
  | 'trained'
  | 'perPlacement'
  | 'sameProfession'
  | 'named'
  | 'early'
  | 'assessed'
  | 'responseRate'
  | 'told'
  | 'keptBack'
  | 'incidents'
  | 'outsideWish'
  | 'minutes'
  | 'learners'
  | 'weeksDone'
  | 'progress'
  | 'decided'
  | 'done';

export interface VfuQualityWording {
  title: (period: string, scope: string) => string;
  sheets: Record<
    'summary' | 'volumes' | 'fill' | 'changes' | 'supervision' | 'survey' | 'keptBack' | 'employed',
    string
  >;
  parts: Record<PartName, string>;
  indicators: Record<Indicator, string>;
  /** An indicator of one thing among several: the form or the wave. */
  of: (indicator: string, thing: string) => string;
  missing: string;
  empty: SurveySheetsWording['empty'];
  /** Nothing was there to count in the time. */
  nothing: string;
  notes: Record<
    | 'offered'
    | 'offeredToAll'
    | 'endedLate'
    | 'undated'
    | 'early'
    | 'outsideWish'
    | 'responseRate'
    | 'fewAnswers'
    | 'partOfRound',
    string
  >;
  headings: FigureWording['headings'] &
    Record<
      | 'number'
      | 'part'
      | 'indicator'
      | 'count'
      | 'value'
      | 'note'
      | 'round'
      | 'programme'
      | 'form'
      | 'state'
      | 'ordered'
      | 'wanted'
      | 'placed'
      | 'fillRate'
      | 'completed'
      | 'wave'
      | 'kind'
      | 'group'
      | 'theme'
      | 'change'
      | 'keptBack'
      | 'learners'
      | 'weeks'
      | 'weeksDone',
      string
    >;
  total: string;
  charts: { weeks: ChartWording; themesOf: (wave: string, group: string) => ChartWording };
  kinds: Record<GroupKind, string>;
  keptBack: Record<KeptBack, string>;
  span: FigureWording['span'];
  volumes: Pick<VolumesWording, 'headings'>;
  changes: Pick<ChangesWording, 'headings'>;
  supervision: Pick<SupervisionWording, 'headings'>;
  ownerGroups: Record<OwnerGroup, string>;
  vocabulary: {
    forms: Record<PlacementForm, string>;
    placementStates: Record<PlacementState, string>;
    roundStates: Record<RoundState, string>;
  };
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
  suppression: string;
}
