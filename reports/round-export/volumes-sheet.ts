import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import type { Sheet } from '../document.ts';
import type { ExportPlacement, RoundExportFacts } from './facts.ts';
import { weeksHeld } from './placements-sheet.ts';
import type { RoundExportWording } from './wording.ts';

/** Practice weeks and places per owner, form and term, as Socialstyrelsen counts them. */
export function volumesSheet(facts: RoundExportFacts, wording: RoundExportWording): Sheet {
  const { headings } = wording;
  const named = facts.placements.filter((placement) => placement.learnerId !== null);
  const counted = named.map((placement) => ({ ...placement, owner: placement.unit.owner, form: facts.round.form }));
  return {
    key: 'volumes',
    name: wording.sheets.volumes,
    columns: [
      { key: 'ownerGroup', heading: headings.ownerGroup, kind: 'text', width: 16 },
      { key: 'owner', heading: headings.owner, kind: 'text', width: 32 },
      { key: 'form', heading: headings.form, kind: 'text', width: 28 },
      { key: 'term', heading: headings.term, kind: 'text', width: 10 },
      { key: 'weeks', heading: headings.practiceWeeks, kind: 'decimal', width: 14 },
      { key: 'places', heading: headings.practicePlaces, kind: 'integer', width: 14 },
      { key: 'plannedWeeks', heading: headings.plannedWeeks, kind: 'decimal', width: 16 },
      { key: 'plannedPlaces', heading: headings.plannedPlaces, kind: 'integer', width: 16 },
    ],
    rows: practiceVolumes(counted).map((row) => [
      wording.ownerGroups[row.owner.group],
      row.owner.name,
      wording.vocabulary.forms[row.form],
      row.term,
      row.weeks,
      row.places,
      row.plannedWeeks,
      row.plannedPlaces,
    ]),
    totals: expectedTotals(named),
    totalsLabel: wording.total,
  };
}

/** The sums without the grouping: the sheet's rows must come to the same. */
function expectedTotals(placements: readonly ExportPlacement[]): Record<string, number> {
  const holding = placements.filter(({ state }) => holdsPlace(state));
  const planned = holding.filter(({ state }) => state === 'proposed' || state === 'preliminary');
  return {
    weeks: weeksHeld(holding) - weeksHeld(planned),
    places: placesOf(holding) - placesOf(planned),
    plannedWeeks: weeksHeld(planned),
    plannedPlaces: placesOf(planned),
  };
}

function placesOf(placements: readonly ExportPlacement[]): number {
  return placements.filter(({ continues }) => !continues).length;
}
