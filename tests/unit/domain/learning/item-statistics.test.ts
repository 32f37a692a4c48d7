import { describe, expect, test } from 'vitest';
import type { Item } from '#app/domain/learning/item.ts';
import { itemStatistics, LEAST_READERS } from '#app/domain/learning/item-statistics.ts';
import type { FirstAnswer } from '#app/domain/learning/item-statistics.ts';

const both = (text: string) => ({ sv: text, en: text });
const form = {
  question: both('?'),
  options: ['a', 'b', 'c'].map((text) => ({ text: both(text), why: both('') })),
  right: 0,
};
const item = (id: string): Item => ({ id, forms: [form, form, form] });
const items = ['one', 'two', 'three'].map(item);

/** A table of first answers after reading: a row for each reader, 1 for right and 0 for wrong, in the order of the items. */
function answers(
  table: readonly (readonly number[])[],
  asked = 1,
  occasion: 'before' | 'after' = 'after',
): FirstAnswer[] {
  return table.flatMap((row, reader) =>
    row.map((right, index) => ({
      ...{ reader, occasion, itemId: items[index]?.id ?? '', form: asked, choice: right === 1 ? 0 : 1 },
    })),
  );
}

/** Ten readers. Worked by hand below. */
const TABLE = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 1],
  [1, 1, 0],
  [0, 1, 0],
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 1],
];

describe('statistics of items', () => {
  test('difficulty is the share right, discrimination the correlation with the rest, as worked by hand', () => {
    const [one, two, three] = itemStatistics(items, answers(TABLE));
    expect([one?.right, two?.right, three?.right]).toEqual([0.6, 0.6, 0.5]);
    // Item one: rests 2,2,2,1,1,1,1,0,0,1 (sum 11, squares 17); sum of products over the right six is 9.
    // r = (10·9 − 6·11) / √((10·6 − 36)(10·17 − 121)) = 24 / √(24·49) = 0.6999
    expect(one?.discrimination).toBeCloseTo(24 / Math.sqrt(24 * 49), 10);
    // Item three: rests 2,2,2,2,1,2,1,0,0,0 (sum 12, squares 22); products of the right five: 2+2+2+1+0 = 7.
    expect(three?.discrimination).toBeCloseTo((10 * 7 - 5 * 12) / Math.sqrt((10 * 5 - 25) * (10 * 22 - 144)), 10);
  });

  test('of an item that few have met nothing is told, nor of a form', () => {
    const few = itemStatistics(items, answers(TABLE.slice(0, LEAST_READERS - 1)))[0];
    expect(few).toMatchObject({ readers: 9, right: null, rightBefore: null, discrimination: null, flags: [] });
    expect(few?.forms.every(({ right, options }) => right === null && options === null)).toBe(true);
    expect(itemStatistics(items, [])[0]).toMatchObject({ readers: 0, right: null });
  });

  test('count the first readers in whole tens, so that what one more reader answers shows in no figure', () => {
    const told = (table: readonly (readonly number[])[]) =>
      itemStatistics(items, answers(table)).map(({ right, discrimination, forms }) => ({
        right,
        discrimination,
        forms,
      }));
    const ten = told(TABLE);
    for (const one of [
      [1, 1, 1],
      [0, 0, 0],
    ]) {
      const eleven = told([...TABLE, one]);
      expect(eleven.map(({ right, discrimination }) => ({ right, discrimination }))).toEqual(
        ten.map(({ right, discrimination }) => ({ right, discrimination })),
      );
      expect(eleven[0]?.forms[1]).toEqual({ ...ten[0]?.forms[1], readers: 11 });
    }
    expect(told([...TABLE, ...TABLE.map(() => [1, 1, 1])])[0]?.right).toBe(0.8);
  });

  test('one reader who answers a way of asking twice is one', () => {
    const half = TABLE.slice(0, 5);
    const [one] = itemStatistics(items, [...answers(half, 0, 'before'), ...answers(half, 0)]);
    expect(one?.forms[0]).toEqual({ form: 0, readers: 5, right: null, options: null });
  });

  test('options are counted for each form, and the one that nobody takes is said', () => {
    const many = Array.from({ length: 4 }, () => TABLE).flat();
    const [one] = itemStatistics(items, answers(many));
    expect(one?.forms[1]).toEqual({ form: 1, readers: 40, right: 0.6, options: [0.6, 0.4, 0] });
    expect(one?.forms[0]).toMatchObject({ readers: 0, options: null });
    expect(one?.flags).toContain('idle_option');
  });

  test('an item that asks to be looked at says why', () => {
    const flags = (table: readonly (readonly number[])[]) => itemStatistics(items, answers(table))[0]?.flags;
    const alike = Array.from({ length: 20 }, (_, index) => [1, index % 2, index % 2]);
    expect(flags(alike)).toEqual(['easy']);
    const upside = Array.from({ length: 20 }, (_, index) => [
      Number(index < 5),
      Number(index >= 10),
      Number(index >= 10),
    ]);
    expect(flags(upside)).toEqual(['unclear', 'hard']);
    const before = itemStatistics(items, answers(alike, 0, 'before'))[0];
    expect(before).toMatchObject({ right: null, rightBefore: 1, flags: ['known_before'] });
  });

  test('forms of different difficulty are said', () => {
    const easy = answers(
      Array.from({ length: 12 }, (_, index) => [1, index % 2, 1]),
      1,
    );
    const hard = answers(
      Array.from({ length: 12 }, (_, index) => [Number(index < 4), index % 2, 0]),
      2,
    ).map((one) => ({
      ...one,
      reader: one.reader + 100,
    }));
    expect(itemStatistics(items, [...easy, ...hard])[0]?.flags).toContain('form');
  });
});
