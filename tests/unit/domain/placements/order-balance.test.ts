import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOrders } from '#app/domain/placements/order-balance.ts';
import type { OrderFacts, OrderLine } from '#app/domain/placements/order-balance.ts';

const line: OrderLine = {
  id: 'o1',
  schoolId: 'hh',
  school: 'HH',
  courseId: 'om4',
  courseCode: 'OM4',
  courseName: { sv: 'Omvårdnad', en: 'Nursing' },
  fromWeek: '2027-W36',
  toWeek: '2027-W40',
  places: 3,
  sector: null,
};
const facts: OrderFacts = {
  lines: [line],
  periods: [
    { id: 'first', courseId: 'om4', fromWeek: '2027-W36', toWeek: '2027-W40' },
    { id: 'second', courseId: 'om4', fromWeek: '2027-W41', toWeek: '2027-W45' },
  ],
  learners: [
    { id: 'alva', schoolId: 'hh' },
    { id: 'bo', schoolId: 'hh' },
    { id: 'cilla', schoolId: 'lu' },
  ],
  placements: [
    { periodId: 'first', learnerId: 'alva' },
    { periodId: 'second', learnerId: 'bo' },
    { periodId: 'first', learnerId: 'cilla' },
    { periodId: 'first', learnerId: null },
  ],
};
const balance = (changes: Partial<OrderFacts>) => balanceOrders({ ...facts, ...changes });

describe('balanceOrders', () => {
  it('compares an order with those of its school, and counts their places in its period only', () => {
    expect(balance({})).toEqual([
      {
        id: 'o1',
        schoolId: 'hh',
        school: 'HH',
        courseId: 'om4',
        courseCode: 'OM4',
        courseName: { sv: 'Omvårdnad', en: 'Nursing' },
        fromWeek: '2027-W36',
        toWeek: '2027-W40',
        ordered: 3,
        bySector: [],
        inRound: 2,
        placed: 1,
        missing: 1,
      },
    ]);
  });

  it('says too few as well as none missing', () => {
    const lines = [2, 1].map((places) => ({
      ...line,
      id: `o${places}`,
      fromWeek: `2027-W3${5 + places}` as const,
      places,
    }));
    expect(balance({ lines }).map(({ missing }) => missing)).toEqual([0, -1]);
  });

  it('takes the lines of one order for several sectors together', () => {
    const lines = [
      { ...line, places: 1, sector: 'medicine' as const },
      { ...line, id: 'other', schoolId: 'lu', places: 1 },
      { ...line, id: 'o2', places: 1, sector: 'surgery' as const },
    ];
    expect(balance({ lines })).toMatchObject([
      {
        id: 'o1',
        ordered: 2,
        missing: 0,
        bySector: [
          { sector: 'medicine', places: 1 },
          { sector: 'surgery', places: 1 },
        ],
      },
      { id: 'other', ordered: 1, inRound: 1, missing: 0, bySector: [] },
    ]);
  });

  it('knows the period though the weeks are not quite the same', () => {
    expect(balance({ lines: [{ ...line, fromWeek: '2027-W37' }] })).toMatchObject([{ placed: 1, missing: 1 }]);
  });

  it('holds an order over two periods met for those with a place in both', () => {
    const lines = [{ ...line, toWeek: '2027-W45' as const }];
    expect(balance({ lines })).toMatchObject([{ placed: 0 }]);
    const both = [...(facts.placements ?? []), { periodId: 'second', learnerId: 'alva' }];
    expect(balance({ lines, placements: both })).toMatchObject([{ placed: 1 }]);
  });

  it('compares nothing where the round has no such period', () => {
    const none = { inRound: 2, placed: null, missing: null };
    expect(balance({ lines: [{ ...line, courseId: 'om5' }] })).toMatchObject([none]);
    expect(balance({ lines: [{ ...line, fromWeek: '2027-W46', toWeek: '2027-W50' }] })).toMatchObject([none]);
  });

  it('tells no places to those who are not to know of any', () => {
    expect(balance({ placements: null })).toMatchObject([{ ordered: 3, inRound: 2, placed: null, missing: 1 }]);
  });

  it('loses no ordered place, and never has more placed than take part', () => {
    const lineOf = fc.record({
      id: fc.uuid(),
      schoolId: fc.constantFrom('hh', 'lu', 'gu'),
      courseId: fc.constantFrom('om4', 'om5'),
      toWeek: fc.constantFrom('2027-W40' as const, '2027-W45' as const),
      places: fc.integer({ min: 1, max: 60 }),
      sector: fc.constantFrom(null, 'medicine' as const),
    });
    fc.assert(
      fc.property(fc.array(lineOf), (drawn) => {
        const lines = drawn.map((one) => ({ ...line, ...one }));
        const rows = balance({ lines });
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
        expect(sum(rows.map(({ ordered }) => ordered))).toBe(sum(lines.map(({ places }) => places)));
        for (const { placed, inRound } of rows) expect(placed ?? 0).toBeLessThanOrEqual(inRound);
      }),
    );
  });
});
