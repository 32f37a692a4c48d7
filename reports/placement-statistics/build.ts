import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import type { CountedPlacement, OwnerGroup } from '#app/domain/placements/volumes.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import type { PlacementForm, PlacementState, RoundState } from '#app/domain/placements/vocabulary.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import { expandWeeks, mondayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ChartWording } from '../chart.ts';
import { changesSheet } from '../changes-sheet.ts';
import { checkDocument } from '../document.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import type { PlacementStatisticsFacts } from './facts.ts';
import { percent } from '../percent.ts';
import { volumesSheet } from '../volumes-sheet.ts';
import type { VolumeSums } from '../volumes-sheet.ts';
import { termAbout } from '../term-about.ts';
import type { TermAboutWording, TermWriting } from '../term-about.ts';

export interface PlacementStatisticsWording extends TermAboutWording {
  sheets: { volumes: string; fill: string; changes: string; about: string };
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
    | 'unit'
    | 'fromWeek'
    | 'toWeek'
    | 'weeksHeld'
    | 'change'
    | 'changedOn'
    | 'daysBefore'
    | 'about'
    | 'value',
    string
  >;
  chart: ChartWording;
  ownerGroups: Record<OwnerGroup, string>;
  vocabulary: {
    forms: Record<PlacementForm, string>;
    placementStates: Record<PlacementState, string>;
    roundStates: Record<RoundState, string>;
  };
}

interface BuildOptions extends TermWriting {
  language: 'sv' | 'en';
  wording: PlacementStatisticsWording;
}

/**
 * Practice weeks and places of a term as Socialstyrelsen counts them, how far each round was filled, and what ended
 * before its time with how long before the start it was known. Throws when the sums do not agree.
 */
export function buildPlacementStatistics(
  facts: PlacementStatisticsFacts,
  { language, wording, time, termName }: BuildOptions,
): ReportDocument {
  return checkDocument({
    title: wording.title(termName),
    at: facts.at,
    language,
    sheets: [
      volumesOf(facts, wording),
      fillSheet(facts, wording),
      changesSheet(facts.changes, { ...wording, name: wording.sheets.changes }),
      termAbout(facts, wording, { time, termName }),
    ],
  });
}

function volumesOf({ term, placements }: PlacementStatisticsFacts, wording: PlacementStatisticsWording): Sheet {
  const { sheets, headings, ownerGroups, vocabulary, total, chart } = wording;
  return volumesSheet(
    practiceVolumes(placements).filter((row) => row.term === term),
    sumsOf(placements, term),
    {
      name: sheets.volumes,
      headings: { ...headings, term: wording.about.term },
      ownerGroups,
      forms: vocabulary.forms,
      ...{ total, chart },
    },
    { byTerm: false },
  );
}

/** The sums without the grouping: the sheet's rows must come to the same. */
function sumsOf(placements: readonly CountedPlacement[], term: string): VolumeSums {
  const sums = { weeks: 0, places: 0, plannedWeeks: 0, plannedPlaces: 0 };
  const isIn = (week: IsoWeek) => termOf(mondayOf(week)) === term;
  for (const placement of placements) {
    if (!holdsPlace(placement.state)) continue;
    const weeks =
      expandWeeks({ from: placement.fromWeek, to: placement.toWeek }).filter(isIn).length *
      (placement.fullTimeShare ?? 1);
    const places = isIn(placement.fromWeek) && !placement.continues ? 1 : 0;
    const isPlanned = placement.state === 'proposed' || placement.state === 'preliminary';
    sums[isPlanned ? 'plannedWeeks' : 'weeks'] += weeks;
    sums[isPlanned ? 'plannedPlaces' : 'places'] += places;
  }
  return sums;
}

function fillSheet({ rounds }: PlacementStatisticsFacts, wording: PlacementStatisticsWording): Sheet {
  const { headings, vocabulary } = wording;
  const sum = (key: 'ordered' | 'wanted' | 'placed') => rounds.reduce((total, round) => total + round[key], 0);
  return {
    key: 'fill',
    name: wording.sheets.fill,
    columns: [
      { key: 'round', heading: headings.round, kind: 'text', width: 36, wrap: true },
      { key: 'programme', heading: headings.programme, kind: 'text', width: 36, wrap: true },
      { key: 'form', heading: headings.form, kind: 'text', width: 26 },
      { key: 'state', heading: headings.state, kind: 'text', width: 14 },
      { key: 'ordered', heading: headings.ordered, kind: 'integer', width: 12 },
      { key: 'wanted', heading: headings.wanted, kind: 'integer', width: 12 },
      { key: 'placed', heading: headings.placed, kind: 'integer', width: 12 },
      { key: 'fillRate', heading: headings.fillRate, kind: 'decimal', width: 14 },
    ],
    rows: rounds.map((round) => [
      round.name,
      round.programme,
      vocabulary.forms[round.form],
      vocabulary.roundStates[round.state],
      round.ordered,
      round.wanted,
      round.placed,
      percent(round.placed, round.wanted),
    ]),
    totals: { ordered: sum('ordered'), wanted: sum('wanted'), placed: sum('placed') },
    totalsLabel: wording.total,
  };
}
