import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChargedRest } from '#app/domain/scheduling/charged-rest.ts';

const KEYS = 4;
const rest = fc.record({
  charge: fc.integer({ min: 0, max: 30 }),
  /** By depth: what nothing costs, and what each key costs. */
  depths: fc.array(
    fc.record({
      without: fc.option(fc.integer({ min: 0, max: 60 }), { nil: Infinity }),
      values: fc.array(fc.integer({ min: -20, max: 40 }), { minLength: KEYS, maxLength: KEYS }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  paid: fc.uniqueArray(fc.integer({ min: 0, max: KEYS - 1 }), { maxLength: 2 }),
});
type Rest = typeof rest extends fc.Arbitrary<infer R> ? R : never;

/** By trying every choice. */
function leastOf({ charge, depths, paid }: Rest, depth = 0, taken = new Set(paid)): number {
  const here = depths[depth];
  if (!here) return 0;
  const chosen = here.values.map(
    (value, key) =>
      value + (taken.has(key) ? 0 : charge) + leastOf({ charge, depths, paid }, depth + 1, new Set([...taken, key])),
  );
  return Math.min(here.without + leastOf({ charge, depths, paid }, depth + 1, taken), ...chosen);
}

test('what remains never costs less than is said, and is told exactly where at most one thing is new', () => {
  let exact = 0;
  fc.assert(
    fc.property(rest, (given) => {
      const bound = new ChargedRest(given.charge, given.depths.length, KEYS);
      given.depths.forEach(({ without, values }, depth) => {
        bound.clear(depth, without);
        values.forEach((value, key) => bound.offer(depth, key, value));
      });
      given.paid.forEach((key) => bound.pay(key));
      const least = leastOf(given);
      expect(bound.from(0)).toBeLessThanOrEqual(least);
      expect(bound.reaches(0, least + 1)).toBe(false);
      if (bound.reaches(0, least)) exact += 1;
      if (given.depths.length < 3) expect(bound.reaches(0, least)).toBe(true);
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(exact).toBeGreaterThan(150);
});

test('what is withheld and offered again is as before', () => {
  const bound = new ChargedRest(10, 2, 2);
  for (const depth of [0, 1]) {
    bound.clear(depth, Infinity);
    bound.offer(depth, 0, 1);
    bound.offer(depth, 1, 5);
  }
  expect(bound.from(0)).toBe(12);
  bound.offer(1, 0, Infinity);
  expect(bound.from(1)).toBe(15);
  bound.offer(1, 0, 1);
  expect(bound.from(1)).toBe(11);
  bound.pay(1);
  expect(bound.from(0)).toBe(10);
  bound.takeBack();
  expect(bound.from(0)).toBe(12);
});
