const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const MARKS = /\p{M}+/gu;

/** Text as a person meant it: no invisible characters, one kind of dash, single spaces, trimmed. Case is kept. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(SPACES, ' ').trim();
}

/** For comparing only: tidy, lower case, without accents and rings (`Åsa–Nord ` and `asa-nord` are the same). */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFKD')
    .replace(MARKS, '');
}

/** The words and numbers of a text, folded. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Edits (insert, delete, replace, swap of neighbours) from one text to the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/**
 * How alike two names are, 0 to 1, whatever their case, accents and order of words. Numbers must agree: ward 61 is not
 * almost ward 62.
 */
export function similarity(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return 0;
  const score = Math.max(letterScore(left.join(' '), right.join(' ')), wordScore(new Set(left), new Set(right)));
  return numbersDisagree(left, right) ? score * 0.6 : score;
}

export interface Match<T> {
  item: T;
  score: number;
}

/** The items whose name is most alike `query`, best first. */
export function bestMatches<T>(
  query: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  options: { limit?: number; atLeast?: number } = {},
): Match<T>[] {
  return items
    .map((item) => ({ item, score: similarity(query, nameOf(item)) }))
    .filter((match) => match.score >= (options.atLeast ?? 0.5))
    .sort((a, b) => b.score - a.score || (nameOf(a.item) < nameOf(b.item) ? -1 : 1))
    .slice(0, options.limit ?? 3);
}

function letterScore(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/** Dice over words, where a word may stand for one that it begins (`avd`, `avdelning`) or almost spells. */
function wordScore(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const rest = new Set(right);
  let shared = 0;
  for (const word of left) {
    const match = rest.has(word) ? word : [...rest].find((other) => !left.has(other) && sameWord(word, other));
    if (match === undefined) continue;
    shared += 1;
    rest.delete(match);
  }
  return (2 * shared) / (left.size + right.size);
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNumber(a) || isNumber(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length >= 3 && long.startsWith(short)) || (short.length >= 5 && editDistance(a, b) === 1);
}

function numbersDisagree(left: string[], right: string[]): boolean {
  const a = left.filter(isNumber);
  const b = right.filter(isNumber);
  return a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number));
}

/** `61` and `4B`: words that tell one ward from the next. */
function isNumber(word: string): boolean {
  return /\d/.test(word);
}
