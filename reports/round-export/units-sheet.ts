import type { Cell, Column, Sheet } from '../document.ts';
import type { RoundExportFacts, UnitWeekPlaces } from './facts.ts';
import { weeksHeld } from './placements-sheet.ts';
import type { RoundExportWording } from './wording.ts';

const MEASURES = ['places', 'usedByRound', 'usedByOthers', 'free'] as const;
type Measure = (typeof MEASURES)[number];

/** Units down, ISO weeks across, one row per measure, so that everything is a number that can be filtered and added. */
export function unitsSheet(facts: RoundExportFacts, wording: RoundExportWording): Sheet {
  const weeks = [...new Set(facts.places.map((place) => place.week))].sort();
  const byUnit = Map.groupBy(facts.places, (place) => place.unitId);
  const rows = [...byUnit.values()].sort(compareUnits).flatMap((places) => rowsOf(places, weeks, wording));
  return {
    key: 'units',
    name: wording.sheets.units,
    columns: [
      { key: 'unit', heading: wording.headings.unit, kind: 'text', width: 34 },
      { key: 'owner', heading: wording.headings.owner, kind: 'text', width: 24 },
      { key: 'measure', heading: wording.headings.measure, kind: 'text', width: 22 },
      ...weeks.map((week): Column => ({ key: week, heading: week, kind: 'integer', width: 10 })),
    ],
    rows,
  };
}

/** Throws when the weeks of the matrix are not the weeks of the placements. */
export function checkUsedWeeks(facts: RoundExportFacts): void {
  const used = facts.places.reduce((sum, place) => sum + place.usedByRound, 0);
  const placed = weeksHeld(facts.placements);
  if (used !== placed) throw new Error(`units by week hold ${used} weeks, placements ${placed}`);
}

function rowsOf(places: readonly UnitWeekPlaces[], weeks: readonly string[], wording: RoundExportWording): Cell[][] {
  const [first] = places;
  if (!first) return [];
  const byWeek = new Map(places.map((place) => [place.week as string, place]));
  return MEASURES.map((measure) => [
    first.unit,
    first.owner,
    wording.measures[measure],
    ...weeks.map((week) => valueOf(byWeek.get(week), measure)),
  ]);
}

function valueOf(place: UnitWeekPlaces | undefined, measure: Measure): number | null {
  if (!place) return null;
  if (measure !== 'free') return place[measure];
  return place.places === null ? null : place.places - place.usedByRound - place.usedByOthers;
}

function compareUnits([a]: readonly UnitWeekPlaces[], [b]: readonly UnitWeekPlaces[]): number {
  return (a?.unit ?? '').localeCompare(b?.unit ?? '', 'sv') || ((a?.unitId ?? '') < (b?.unitId ?? '') ? -1 : 1);
}
