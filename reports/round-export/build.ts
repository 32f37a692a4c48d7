import { checkDocument } from '../document.ts';
import type { ReportDocument } from '../document.ts';
import { aboutSheet } from './about-sheet.ts';
import type { RoundExportFacts } from './facts.ts';
import { placementsSheet } from './placements-sheet.ts';
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

/** A round as a document of five sheets. Throws when its sums do not agree with each other. */
export function buildRoundExport(facts: RoundExportFacts, { language, wording, time }: BuildOptions): ReportDocument {
  checkUsedWeeks(facts);
  return checkDocument({
    title: wording.title(facts.round.name),
    at: facts.at,
    language,
    sheets: [
      placementsSheet(facts, wording),
      unitsSheet(facts, wording),
      unplacedSheet(facts, wording),
      volumesSheet(facts, wording),
      aboutSheet(facts, wording, time),
    ],
  });
}
