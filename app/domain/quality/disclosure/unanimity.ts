import { findLightWord } from './light-word.ts';
import { reduce, rarestPiece, countRows, withRow } from './rows.ts';
import type { Row } from './rows.ts';
import type { Vector } from './prime-field.ts';
import type { ReleasedSums } from './released-sums.ts';

/** In cells gone through: a fiftieth of a second. */
const SEARCH_EFFORT = 2_000_000;

/**
 * Whether some sum of what has been released concerns fewer than twice `fewest` people who all have said the same: the
 * total of such a group gives away what each of them has said, however many enough they are to be told of otherwise.
 * `scores` are those of the population's answers; an answer without one is in no release. A search that does not end
 * counts as a yes.
 */
export function revealsUnanimous(sums: ReleasedSums, scores: readonly (number | null)[]): boolean {
  return [...alikePieces(sums, scores).values()].some((alike) => tellsOfFew(sums, alike));
}

/**
 * The same of a share: whether some sum concerns fewer than twice `fewest` people of whom all that it counts alike are on
 * one side. A difference of two shares is as large as it can be when all of the one group are for and all of the other
 * against, and then tells the side of each, so that pieces of either side are looked at together.
 */
export function revealsSides(sums: ReleasedSums, sides: readonly (boolean | null)[]): boolean {
  const pieces = alikePieces(sums, sides);
  return tellsOfFew(sums, new Set([...pieces.values()].flatMap((alike) => [...alike])));
}

function tellsOfFew(sums: ReleasedSums, alike: ReadonlySet<number>): boolean {
  let people = 0;
  for (const piece of alike) people += sums.pieces.sizes[piece] ?? 0;
  return people >= sums.fewest && hasLightWord(sums, alike);
}

/** The pieces in which all have said the same, by what they have said. */
function alikePieces<T extends number | boolean>(
  { pieces }: ReleasedSums,
  scores: readonly (T | null)[],
): Map<T, Set<number>> {
  const common = new Map<number, T | null>();
  scores.forEach((score, answer) => {
    const piece = pieces.pieceOf[answer] ?? -1;
    const known = common.get(piece);
    common.set(piece, known === undefined || known === score ? score : null);
  });
  const byScore = new Map<T, Set<number>>();
  for (const [piece, score] of common) {
    if (score === null) continue;
    byScore.set(score, (byScore.get(score) ?? new Set()).add(piece));
  }
  return byScore;
}

function hasLightWord(sums: ReleasedSums, alike: ReadonlySet<number>): boolean {
  const { pieces, fewest } = sums;
  const basis = within(usable(sums, alike), alike, pieces.sizes.length);
  return basis.some(({ cells }, index) => {
    const finding = findLightWord(cells, basis.slice(index + 1), pieces.sizes, 2 * fewest, SEARCH_EFFORT);
    return finding !== 'none';
  });
}

/**
 * The rows that a sum that is zero outside the pieces can be made of. No other row is there to make up for a wide row in
 * its pivot, nor, where no wide row is used, for a narrow one in its own.
 */
function usable({ wide, narrow }: ReleasedSums, alike: ReadonlySet<number>): Row[] {
  const wideRows = wide.filter(({ pivot }) => alike.has(pivot));
  return [...wideRows, ...(wideRows.length > 0 ? narrow : narrow.filter(({ pivot }) => alike.has(pivot)))];
}

/** Rows, each alone in its pivot, of which all sums of the rows that are zero outside the pieces are made. */
function within(rows: readonly Row[], alike: ReadonlySet<number>, pieces: number): Row[] {
  let outside: Row[] = [];
  let inside: Row[] = [];
  const counts = countRows(rows, pieces);
  for (const { cells } of rows) {
    const rest = reduce(cells, outside);
    const beyond = rarestPiece(rest, counts, (piece) => !alike.has(piece));
    if (beyond !== undefined) outside = withRow(outside, { cells: rest, pivot: beyond });
    else inside = added(inside, rest, counts);
  }
  return inside;
}

function added(rows: Row[], cells: Vector, counts: Int32Array): Row[] {
  const rest = reduce(cells, rows);
  const pivot = rarestPiece(rest, counts);
  return pivot === undefined ? rows : withRow(rows, { cells: rest, pivot });
}
