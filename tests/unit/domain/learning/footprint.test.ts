import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTOR_IDS, FACTORS } from '#app/domain/learning/footprint/factors.ts';
import { amountsOf, compareYears, DRAWS, drawFactors } from '#app/domain/learning/footprint/footprint.ts';
import { footprintSettings, INHALERS, ITEMS, VEHICLES } from '#app/domain/learning/footprint/settings.ts';

const today = footprintSettings.parse({});
const draws = drawFactors(1);

test('a likely factor lies between its lowest and its highest', () => {
  for (const id of FACTOR_IDS) {
    const { low, likely, high } = FACTORS[id];
    expect(low).toBeGreaterThan(0);
    expect(likely).toBeGreaterThan(low);
    expect(high).toBeGreaterThan(likely);
  }
});

// By hand: 8 visits of 25 km, there and back, are 400 km, and one set of inhalers is used all year.
test('a year holds kilometres there and back, visits, days and inhalers', () => {
  expect(amountsOf(today)).toEqual({
    inhalers: { factor: 'spray', quantity: 1 },
    beds: { factor: 'bedDay', quantity: 2 },
    travel: { factor: 'car', quantity: 400 },
    disposables: { factor: 'visit', quantity: 8 },
    video: { factor: 'video', quantity: 0 },
  });
});

describe('two years side by side', () => {
  test('with one draw are sums of products', () => {
    const factors = { spray: 400, powder: 20, bedDay: 50, car: 0.2, electricCar: 0.1, bus: 0.05, visit: 1, video: 0.5 };
    // By hand: 400 + 2 x 50 + 400 x 0.2 + 8 x 1 = 588; with powder 20 + 100 + 80 + 8 = 208.
    const { today: before, proposal, difference } = compareYears(today, { ...today, inhaler: 'powder' }, [factors]);
    expect(before.middle).toBeCloseTo(588, 9);
    expect(proposal.middle).toBeCloseTo(208, 9);
    expect(difference.middle).toBeCloseTo(-380, 9);
  });

  test('the inhalers weigh most today, and with powder the bed days do and are least certain', () => {
    expect(compareYears(today, today, draws)).toMatchObject({ largest: 'inhalers', shareLower: 0 });
    expect(compareYears(today, { ...today, inhaler: 'powder' }, draws)).toMatchObject({
      largest: 'beds',
      leastCertain: 'beds',
      shareLower: 1,
    });
  });

  test('ranges overlap though fewer trips are lower in every draw', () => {
    const { today: before, proposal, shareLower } = compareYears(today, { ...today, visits: 4, video: 4 }, draws);
    expect(proposal.high).toBeGreaterThan(before.low);
    expect(shareLower).toBe(1);
  });

  test('are the same for a seed, in order, and within what the factors allow', () => {
    expect(drawFactors(3)).toEqual(drawFactors(3));
    expect(draws).toHaveLength(DRAWS);
    const year = fc.record({
      visits: fc.integer({ min: 0, max: 20 }),
      video: fc.integer({ min: 0, max: 20 }),
      kilometres: fc.integer({ min: 1, max: 100 }),
      vehicle: fc.constantFrom(...VEHICLES),
      inhaler: fc.constantFrom(...INHALERS),
      bedDays: fc.integer({ min: 0, max: 14 }),
    });
    fc.assert(
      fc.property(year, (proposal) => {
        const { items } = compareYears(today, proposal, draws);
        const amounts = amountsOf(proposal);
        for (const item of ITEMS) {
          const { factor, quantity } = amounts[item];
          expect(items[item].low).toBeGreaterThanOrEqual(quantity * FACTORS[factor].low - 1e-9);
          expect(items[item].middle).toBeGreaterThanOrEqual(items[item].low);
          expect(items[item].high).toBeGreaterThanOrEqual(items[item].middle);
          expect(items[item].high).toBeLessThanOrEqual(quantity * FACTORS[factor].high + 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });
});

test('an address that makes no sense gives the usual settings', () => {
  expect(footprintSettings.parse({ guess: 'gloves', visits: '-1', kilometres: 'far', vehicle: 'boat' })).toEqual(
    footprintSettings.parse({}),
  );
});
