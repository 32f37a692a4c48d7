import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import type { Sheet } from '../document.ts';
import { volumesSheet as sheetOf } from '../volumes-sheet.ts';
import type { RoundExportFacts } from './facts.ts';
import type { RoundExportWording } from './wording.ts';

/** Practice weeks and places per owner, form and term, as Socialstyrelsen counts them. */
export function volumesSheet(facts: RoundExportFacts, wording: RoundExportWording): Sheet {
  const { headings, ownerGroups, vocabulary, total, sheets } = wording;
  const named = facts.placements.filter((placement) => placement.learnerId !== null);
  const counted = named.map((placement) => ({ ...placement, owner: placement.unit.owner, form: facts.round.form }));
  return sheetOf(
    practiceVolumes(counted),
    facts.sums.volumes,
    {
      ...{ name: sheets.volumes, ownerGroups, forms: vocabulary.forms, total },
      headings: { ...headings, weeks: headings.practiceWeeks, places: headings.practicePlaces },
    },
    { byTerm: true },
  );
}
