import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import type { Sheet } from '../document.ts';
import { volumesSheet as sheetOf } from '../volumes-sheet.ts';
import type { VolumeSums } from '../volumes-sheet.ts';
import type { ExportPlacement, RoundExportFacts } from './facts.ts';
import { weeksHeld } from './placements-sheet.ts';
import type { RoundExportWording } from './wording.ts';

/** Practice weeks and places per owner, form and term, as Socialstyrelsen counts them. */
export function volumesSheet(facts: RoundExportFacts, wording: RoundExportWording): Sheet {
  const { headings, ownerGroups, vocabulary, total, sheets } = wording;
  const named = facts.placements.filter((placement) => placement.learnerId !== null);
  const counted = named.map((placement) => ({ ...placement, owner: placement.unit.owner, form: facts.round.form }));
  return sheetOf(
    practiceVolumes(counted),
    expectedTotals(named),
    {
      ...{ name: sheets.volumes, ownerGroups, forms: vocabulary.forms, total },
      headings: { ...headings, weeks: headings.practiceWeeks, places: headings.practicePlaces },
    },
    { byTerm: true },
  );
}

/** The sums without the grouping: the sheet's rows must come to the same. */
function expectedTotals(placements: readonly ExportPlacement[]): VolumeSums {
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
