import { checkCells } from '../document.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import { aboutSheet } from './about-sheet.ts';
import type { RoundExportFacts } from './facts.ts';
import { placementsSheet } from './placements-sheet.ts';
import { readPlacementsSheet } from './read-placements.ts';
import { checkUsedWeeks, unitsSheet } from './units-sheet.ts';
import { unplacedSheet } from './unplaced-sheet.ts';
import { volumesSheet } from './volumes-sheet.ts';
import type { RoundExportWording } from './wording.ts';

export interface BuildOptions {
  language: 'sv' | 'en';
  wording: RoundExportWording;
  /** Writes an instant as people read it. */
  time: (instant: string) => string;
}

/** A round as a document of five sheets. Throws when its sums do not agree, or its plan cannot be read back. */
export function buildRoundExport(facts: RoundExportFacts, { language, wording, time }: BuildOptions): ReportDocument {
  checkUsedWeeks(facts);
  const placements = placementsSheet(facts, wording);
  checkReadsBack(facts, placements, wording);
  return checkCells({
    title: wording.title(facts.round.name),
    at: facts.at,
    language,
    sheets: [
      placements,
      unitsSheet(facts, wording),
      unplacedSheet(facts, wording),
      volumesSheet(facts, wording),
      aboutSheet(facts, wording, time),
    ],
  });
}

/** The plan on the sheet must be the plan of the facts, so that a file that leaves can also come back. */
function checkReadsBack({ placements }: RoundExportFacts, { columns, rows }: Sheet, wording: RoundExportWording): void {
  const read = readPlacementsSheet([columns.map(({ heading }) => heading), ...rows], wording);
  const stated = new Map(read.ok ? read.value.map((row) => [row.placementId, row]) : []);
  const wrong = placements.find((placement) => {
    const row = stated.get(placement.id);
    return row?.unitId !== placement.unit.id || row.state !== placement.state || row.fromWeek !== placement.fromWeek;
  });
  if (!read.ok || wrong) throw new Error(`the plan cannot be read back: ${read.ok ? wrong?.id : read.error[0]?.code}`);
}
