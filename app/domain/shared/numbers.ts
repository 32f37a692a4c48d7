import { problem, ok } from './result.ts';
import type { Problem, Result } from './result.ts';
import { tidy } from './text.ts';

export type NumberProblem = Problem<'number_empty' | 'number_unreadable' | 'number_not_whole' | 'number_negative'>;

/**
 * Reads a number as Swedes and spreadsheets write it: `1 234,5`, `−3`, `1.234,5`, `1,234.5`, `12.5`, `50 %` (as 50).
 * A lone comma or point is the decimal sign.
 */
export function parseNumber(text: string): Result<number, NumberProblem> {
  const tidied = tidy(text);
  if (tidied === '') return problem('number_empty');
  const bare = tidied.replace(/\s|'|%$/g, '');
  const decimal = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const plain = bare.replaceAll(group, '').replace(decimal, '.');
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(plain) || !groupsInThrees(bare, group, decimal)) {
    return problem('number_unreadable', { found: tidied });
  }
  return ok(Number(plain) + 0);
}

/** Reads a whole number that is not negative, such as a count of places; `4,0` is 4. */
export function parseCount(text: string): Result<number, NumberProblem> {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed;
  if (!Number.isInteger(parsed.value)) return problem('number_not_whole', { found: tidy(text) });
  if (parsed.value < 0) return problem('number_negative', { found: tidy(text) });
  return parsed;
}

function groupsInThrees(bare: string, group: string, decimal: string): boolean {
  const [whole = ''] = bare.split(decimal);
  const [, ...groups] = whole.split(group);
  return groups.every((part) => part.length === 3);
}
