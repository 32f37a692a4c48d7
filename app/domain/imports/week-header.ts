import { isIsoDate } from '#app/domain/shared/weeks.ts';
import { fold, tidy } from '#app/domain/shared/text.ts';

const WEEKS =
  /^(?:(?:19|20|21)\d{2}\s*[-v ]?\s*)?(?:v|w|vecka|veckor|week|weeks)[\s.:]*\d{1,2}(?:\s*-\s*(?:v|w)?[\s.]*\d{1,2})?(?:\s*\(?(?:19|20|21)\d{2}\)?)?$/;
const ISO_WEEK = /^\d{4}-?w\d{2}$/;
const NUMBER_OF_YEAR = /^\d{1,2} (?:19|20|21)\d{2}$/;
const RANGE = /^\d{1,2}\s*-\s*\d{1,2}$/;

/** Text that can only mean weeks or a date; a bare number is not enough. */
export function looksLikeWeek(text: string): boolean {
  const folded = fold(weekHeaderText(text));
  return (
    WEEKS.test(folded) ||
    ISO_WEEK.test(folded) ||
    NUMBER_OF_YEAR.test(folded) ||
    RANGE.test(folded) ||
    isIsoDate(folded.slice(0, 10))
  );
}

/** `v. 36 (6/9-12/9)` without the explanation in brackets; a year in brackets stays. */
export function weekHeaderText(text: string): string {
  return tidy(text)
    .replace(/\((?!(?:19|20|21)\d{2}\)).*?\)/g, '')
    .trim();
}

/** Columns whose headers are weeks: said outright, or a run of bare numbers that rises by one or over a new year. */
export function weekColumns(headers: readonly string[]): Set<number> {
  const found = new Set(headers.flatMap((header, column) => (looksLikeWeek(header) ? [column] : [])));
  for (const run of bareRuns(headers)) if (run.length >= 3) run.forEach((column) => found.add(column));
  return found.size >= 2 ? found : new Set();
}

function bareRuns(headers: readonly string[]): number[][] {
  const runs: number[][] = [];
  let before = Number.NaN;
  headers.forEach((header, column) => {
    const number = /^\d{1,2}$/.test(header.trim()) ? Number(header) : Number.NaN;
    const valid = number >= 1 && number <= 53;
    const follows = number === before + 1 || (before >= 52 && number === 1);
    if (valid && follows) runs.at(-1)?.push(column);
    else if (valid) runs.push([column]);
    before = valid ? number : Number.NaN;
  });
  return runs;
}
