import { similarity, words } from '#app/domain/shared/text.ts';
import type { FieldDef } from './field.ts';

const FUZZY_FROM = 0.82;

/** How well a header names a field, 0 to 1. `Önskemål 2`, `E-post (privat)` and `Telefonummer` are understood. */
export function headerScore(header: string, field: FieldDef): number {
  const own = headerWords(header);
  if (own.length === 0) return 0;
  return synonymsOf(field).reduce((best, synonym) => Math.max(best, synonymScore(own, synonym)), 0);
}

/** The field that a header names best, or null. */
export function bestField(header: string, fields: readonly FieldDef[]): { field: FieldDef; score: number } | null {
  const scored = fields.map((field) => ({ field, score: headerScore(header, field) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.6 ? best : null;
}

const known = new WeakMap<FieldDef, string[][]>();

/** The words of a field's synonyms, taken apart once: every cell of the first rows is held against all of them. */
function synonymsOf(field: FieldDef): string[][] {
  const synonyms = known.get(field) ?? field.synonyms.map(headerWords);
  known.set(field, synonyms);
  return synonyms;
}

function synonymScore(own: string[], synonym: string[]): number {
  const [left, right] = [own.join(' '), synonym.join(' ')];
  if (left === right) return 1;
  if (right.length >= 3 && synonym.every((word) => own.includes(word))) {
    return 0.6 + (0.3 * synonym.length) / own.length;
  }
  if (Math.min(left.length, right.length) < 5) return 0;
  const alike = similarity(left, right);
  return alike >= FUZZY_FROM ? alike * 0.9 : 0;
}

/** Without brackets and ordinal numbers. */
function headerWords(text: string): string[] {
  const all = words(text.replace(/\(.*?(\)|$)/g, ' '));
  return all.filter((word) => !/^\d+(a|e|st|nd|rd|th)?$/.test(word) && !/^(nr|a)$/.test(word));
}
