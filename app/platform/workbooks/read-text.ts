import Papa from 'papaparse';
import { rawCell } from '#app/domain/imports/sheet.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { BOUNDS } from './bounds.ts';
import type { FileProblem } from './problems.ts';

/** In the order of preference when nothing else decides; a decimal comma must not win over a semicolon. */
const DELIMITERS = ['\t', ';', ',', '|'];
const SAMPLE_LINES = 50;
const MOST_CONTROLS = 0.02;

/** Reads pasted cells or the text of a .csv file: tab, semicolon, comma or bar between the columns, or `sep=` says. */
export function readText(text: string, name: string): Result<RawSheet[], FileProblem> {
  if (text.trim() === '') return problem('file_empty');
  if (isBinary(text)) return problem('file_wrong_type');
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const { data } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false, preview: BOUNDS.rows + 2 });
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  if (data.length > BOUNDS.rows) return problem('file_too_many_rows', { limit: BOUNDS.rows });
  const rows = data.map((row) => row.slice(0, BOUNDS.columns).map((cell) => rawCell(cell === '' ? null : cell)));
  return ok([{ name, rows }]);
}

/** The sign that most lines have the same number of, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .slice(0, SAMPLE_LINES);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: agreement(lines, delimiter) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ';';
}

function agreement(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 5000);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return controls > sample.length * MOST_CONTROLS;
}
