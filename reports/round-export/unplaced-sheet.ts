import { fullName } from '#app/domain/people/person-name.ts';
import type { Sheet } from '../document.ts';
import type { ExportUnplaced, RoundExportFacts } from './facts.ts';
import { compareNames } from './placements-sheet.ts';
import type { RoundExportWording } from './wording.ts';

/** One row per learner and period without a place, with what stands in the way. */
export function unplacedSheet(facts: RoundExportFacts, wording: RoundExportWording): Sheet {
  const periods = new Map(facts.periods.map((period) => [period.id, period]));
  const { headings } = wording;
  const ordinal = (row: ExportUnplaced) => periods.get(row.periodId)?.ordinal ?? 0;
  const sorted = [...facts.unplaced].sort((a, b) => compareNames(a, b) || ordinal(a) - ordinal(b));
  return {
    key: 'unplaced',
    name: wording.sheets.unplaced,
    columns: [
      { key: 'learner', heading: headings.learner, kind: 'text', width: 26 },
      { key: 'cohort', heading: headings.cohort, kind: 'text', width: 12 },
      { key: 'course', heading: headings.course, kind: 'text', width: 26, wrap: true },
      { key: 'period', heading: headings.period, kind: 'integer', width: 8 },
      { key: 'fromWeek', heading: headings.fromWeek, kind: 'text', width: 11 },
      { key: 'toWeek', heading: headings.toWeek, kind: 'text', width: 11 },
      { key: 'firstWish', heading: headings.firstWish, kind: 'text', width: 30, wrap: true },
      { key: 'reasons', heading: headings.reasons, kind: 'text', width: 70, wrap: true },
    ],
    rows: sorted.map((row) => {
      const period = periods.get(row.periodId);
      return [
        fullName(row.learner, wording.protectedLearner),
        row.cohort,
        period?.course ?? null,
        period?.ordinal ?? null,
        row.fromWeek,
        row.toWeek,
        row.firstWish,
        row.reasons.map(({ code, count, attest }) => wording.reason(code, count, attest)).join('; ') ||
          wording.noReasonKnown,
      ];
    }),
  };
}
