import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen } from '#app/domain/surveys/coarsen.ts';
import type { Bucket, Invitee } from '#app/domain/surveys/coarsen.ts';

const at = (count: number, unitIds: string[], programmeId = 'nurse'): Invitee[] =>
  Array(count).fill({ programmeId, unitIds });
const counts = (buckets: Bucket[]) => {
  const found = new Map<string, number>();
  for (const { programmeId, unitId } of buckets) {
    const key = `${programmeId ?? '-'} ${unitId ?? '-'}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(found);
};

describe('coarse attributes', () => {
  it('keep unit and programme where enough share both', () => {
    expect(counts(coarsen([...at(5, ['ward', 'clinic']), ...at(6, ['ward', 'clinic'], 'doctor')], 5))).toEqual({
      'nurse ward': 5,
      'doctor ward': 6,
    });
  });

  it('leave the programme out where it would tell too much', () => {
    expect(counts(coarsen([...at(5, ['ward']), ...at(1, ['ward'], 'doctor')], 5))).toEqual({ '- ward': 6 });
  });

  it('go up to the unit above when a unit is small', () => {
    const invited = [...at(3, ['a', 'clinic']), ...at(2, ['b', 'clinic']), ...at(8, ['c', 'clinic'])];
    expect(counts(coarsen(invited, 5))).toEqual({ 'nurse clinic': 5, 'nurse c': 8 });
  });

  it('take the smallest sibling up with the few that are left below a unit', () => {
    const invited = [...at(3, ['a', 'clinic']), ...at(6, ['b', 'clinic']), ...at(8, ['c', 'clinic'])];
    expect(counts(coarsen(invited, 5))).toEqual({ 'nurse clinic': 9, 'nurse c': 8 });
  });

  it('let the smallest bucket join the few who are left', () => {
    const invited = [...at(2, ['a']), ...at(5, ['b']), ...at(9, ['c'])];
    expect(counts(coarsen(invited, 5))).toEqual({ '- -': 7, 'nurse c': 9 });
  });

  it('say nothing of a handful', () => {
    expect(counts(coarsen(at(4, ['a', 'clinic']), 5))).toEqual({ '- -': 4 });
    expect(coarsen([], 5)).toEqual([]);
  });

  it('never single out fewer than is allowed', () => {
    const invitee = fc.record({
      programmeId: fc.constantFrom('p', 'q', 'r'),
      unitIds: fc.constantFrom(
        ['a', 'x', 'h'],
        ['b', 'x', 'h'],
        ['c', 'y', 'h'],
        ['x', 'h'],
        ['y', 'h'],
        ['h'],
        ['d', 'i'],
        ['e'],
      ),
    });
    fc.assert(
      fc.property(fc.array(invitee, { maxLength: 60 }), fc.integer({ min: 2, max: 8 }), (invited, fewest) => {
        const buckets = coarsen(invited, fewest);
        expect(buckets).toHaveLength(invited.length);
        for (const count of Object.values(counts(buckets))) {
          expect(count).toBeGreaterThanOrEqual(Math.min(fewest, invited.length));
        }
        buckets.forEach(({ unitId, programmeId }, index) => {
          if (unitId !== null) expect(invited[index]?.unitIds).toContain(unitId);
          if (programmeId !== null) expect(invited[index]?.programmeId).toBe(programmeId);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
