import type { Cell, Column } from '../document.ts';

/** Of one line in the usual type, in points. */
const LINE_HEIGHT = 15;
/** Excel allows no higher row. */
const HIGHEST = 409;
/** A column's width is in figures, and letters are a little wider than they. */
const LETTERS_PER_WIDTH = 0.92;

/**
 * The height in points of a row whose cells wrap; null for one line. Not every program finds it by itself, and then the
 * lines of one row are written over those of the next.
 */
export function rowHeight(cells: readonly Cell[], columns: readonly Pick<Column, 'width' | 'wrap'>[]): number | null {
  const lines = columns.map(({ width, wrap }, index) => {
    const cell = cells[index];
    return wrap && typeof cell === 'string' ? linesOf(cell, Math.max(1, Math.floor(width * LETTERS_PER_WIDTH))) : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(HIGHEST, most * LINE_HEIGHT);
}

/** On how many lines of so many letters the text stands when it is broken between words, and within those that are longer. */
function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > letters) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      count += Math.max(0, Math.ceil(used / letters) - 1);
      used = used > letters ? used % letters || letters : used;
    }
    return lines + count;
  }, 0);
}
