import type { Column } from './document.ts';

/** A column of words; its width in characters. */
export function textColumn(key: string, heading: string, width: number): Column {
  return { key, heading, kind: 'text', width };
}

/** A column of whole numbers; its width in characters. */
export function wholeColumn(key: string, heading: string, width: number): Column {
  return { key, heading, kind: 'integer', width };
}
