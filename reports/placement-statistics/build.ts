import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import type { OwnerGroup } from '#app/domain/placements/volumes.ts';
import type { PlacementForm, PlacementState, RoundState } from '#app/domain/placements/vocabulary.ts';
import type { ChartWording } from '../chart.ts';
import { changesSheet } from '../changes-sheet.ts';
import { checkCells } from '../document.ts';
import { fillSheet } from '../fill-sheet.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import type { PlacementStatisticsFacts } from './facts.ts';
import { volumesSheet } from '../volumes-sheet.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line } from '../cover.ts';

export interface PlacementStatisticsWording {
  title: (term: string) => string;
  sheets: { volumes: string; fill: string; changes: string };
  total: string;
  headings: Record<
    | 'ownerGroup'
    | 'owner'
    | 'form'
    | 'weeks'
    | 'places'
    | 'plannedWeeks'
    | 'plannedPlaces'
    | 'round'
    | 'programme'
    | 'state'
    | 'ordered'
    | 'wanted'
    | 'placed'
    | 'fillRate'
    | 'completed'
    | 'unit'
    | 'fromWeek'
    | 'toWeek'
    | 'weeksHeld'
    | 'change'
    | 'changedOn'
    | 'daysBefore'
    | 'late'
    | 'term',
    string
  >;
  chart: ChartWording;
  cover: CoverWording;
  question: string;
  definitions: readonly Line[];
  ownerGroups: Record<OwnerGroup, string>;
  vocabulary: {
    forms: Record<PlacementForm, string>;
    placementStates: Record<PlacementState, string>;
    roundStates: Record<RoundState, string>;
  };
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: PlacementStatisticsWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
  termName: string;
}

/**
 * Practice weeks and places of a term as Socialstyrelsen counts them, how far each round was filled, and what ended
 * before its time with how long before the start it was known.
 */
export function buildPlacementStatistics(
  facts: PlacementStatisticsFacts,
  { language, wording, time, termName }: BuildOptions,
): ReportDocument {
  const title = wording.title(termName);
  return checkCells({
    title,
    at: facts.at,
    language,
    nothing: wording.cover.empty,
    sheets: [
      volumesOf(facts, wording),
      fillSheet(facts.rounds, facts.sums.fill, { ...wording, name: wording.sheets.fill }),
      changesSheet(facts.changes, facts.sums.changes, { ...wording, name: wording.sheets.changes }),
      coverSheet(facts, { ...wording, title }, wording.cover, time),
    ],
  });
}

function volumesOf({ term, placements, sums }: PlacementStatisticsFacts, wording: PlacementStatisticsWording): Sheet {
  const { sheets, headings, ownerGroups, vocabulary, total, chart } = wording;
  return volumesSheet(
    practiceVolumes(placements).filter((row) => row.term === term),
    sums.volumes,
    {
      name: sheets.volumes,
      headings,
      ownerGroups,
      forms: vocabulary.forms,
      ...{ total, chart },
    },
    { byTerm: false },
  );
}
