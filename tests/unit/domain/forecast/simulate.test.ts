import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomial } from '#app/domain/forecast/chance.ts';
import { horizonFrom } from '#app/domain/forecast/horizon.ts';
import { walkAhead } from '#app/domain/forecast/learners-ahead.ts';
import type { DrawnRates } from '#app/domain/forecast/learners-ahead.ts';
import { simulate } from '#app/domain/forecast/simulate.ts';
import { spreadOf } from '#app/domain/forecast/summary.ts';
import type { Rate } from '#app/domain/forecast/rates.ts';
import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';

const horizon = horizonFrom('2026-11-23');
const none = { dropout: 0, leave: 0, comeback: 0, intake: 1 };
const cohort = (start: number, active: number, paused = 0) => ({
  ...{ programmeId: 'p', start, active, paused, present: active, size: active + paused },
});

/** One cohort that goes to medicine in the second term to come, under a rate of leaving for good. */
function needInSecondTerm(size: number, dropout: Rate, { draws, seed }: { draws: number; seed: string }): Int32Array {
  const weeks = { from: termWeeks('HT2027').from, to: termWeeks('HT2027').from };
  const stay = {
    courseId: 'c',
    weeks,
    share: 1,
    weights: SECTORS.map((_, index) => Number(index === 0)),
    isAssumed: true,
  };
  const programme = {
    form: 'apl' as const,
    flow: { cohorts: [cohort(0, size)], arrivals: [] },
    staysOf: () => [[], [stay]],
  };
  const never: Rate = { basis: 'chosen', value: 0 };
  const cells = simulate([programme], () => ({ dropout, leave: never, comeback: never }), {
    ...{ horizon, places: () => ({ offers: [], stated: 0 }), options: { seed, draws, intake: 1 } },
  });
  return cells.get(horizon.indexOf.get(weeks.from) ?? -1)?.need ?? new Int32Array(draws);
}

describe('one cohort with a rate that is known', () => {
  test('has the need of the binomial distribution: 0.9 x 0.9 of a hundred', () => {
    const draws = 4000;
    const need = needInSecondTerm(100, { basis: 'chosen', value: 0.1 }, { draws, seed: 'closed form' });
    const mean = need.reduce((sum, value) => sum + value, 0) / draws;
    expect(Math.abs(mean - 81)).toBeLessThan(4 * Math.sqrt((100 * 0.81 * 0.19) / draws));
    const { median, low80, high80, low95, high95 } = spreadOf(need);
    // Quantiles of Bin(100, 0.81): 2.5 % 73, 10 % 76, 50 % 81, 90 % 86, 97.5 % 88.
    [73, 76, 81, 86, 88].forEach((exact, index) => {
      expect(Math.abs(([low95, low80, median, high80, high95][index] ?? 0) - exact)).toBeLessThanOrEqual(1);
    });
  });
});

test('eight in ten of what comes lies within the bounds of 80 per cent, and more within those of 95', () => {
  const random = createRandom('coverage');
  const [size, seenBefore, worlds] = [60, 150, 300];
  let in80 = 0;
  let in95 = 0;
  for (let world = 0; world < worlds; world += 1) {
    const truth = 0.01 + random.next() * 0.14;
    const events = binomial(random, seenBefore, truth);
    const rate: Rate = { basis: 'form', events, trials: seenBefore };
    const { low80, high80, low95, high95 } = spreadOf(needInSecondTerm(size, rate, { draws: 200, seed: `${world}` }));
    const comes = binomial(random, size, (1 - truth) ** 2);
    in80 += Number(low80 <= comes && comes <= high80);
    in95 += Number(low95 <= comes && comes <= high95);
  }
  // Whole people: the bounds hold a little more than they promise. Three standard errors downward.
  expect(in80 / worlds).toBeGreaterThan(0.8 - 0.07);
  expect(in80 / worlds).toBeLessThan(0.92);
  expect(in95 / worlds).toBeGreaterThan(0.95 - 0.04);
});

test('fewer observations of the same rate give wider bounds', () => {
  const widthFor = (events: number, trials: number) => {
    const options = { draws: 2000, seed: 'width' };
    const { low95, high95 } = spreadOf(needInSecondTerm(100, { basis: 'form', events, trials }, options));
    return high95 - low95;
  };
  expect(widthFor(1, 20)).toBeGreaterThan(widthFor(50, 1000) + 5);
});

describe('leave', () => {
  const ahead = (rates: Partial<DrawnRates>) => {
    const seen: [term: number, start: number, learners: number][] = [];
    const flow = { cohorts: [cohort(0, 20), cohort(-1, 30, 6)], arrivals: [] };
    walkAhead(createRandom('leave'), flow, { ...none, ...rates }, 2, (...visit) => seen.push(visit));
    return seen;
  };

  test('adds who comes back to the cohort that is then where they left off', () => {
    // Six paused in the second term of the older cohort; the younger one is there in the next term.
    expect(ahead({ comeback: 1 })).toEqual([
      [1, 0, 26],
      [1, -1, 30],
      [2, 0, 26],
      [2, -1, 30],
    ]);
    expect(ahead({ comeback: 0 })).toEqual([
      [1, 0, 20],
      [1, -1, 30],
      [2, 0, 20],
      [2, -1, 30],
    ]);
  });

  test('raises a later need by those who go now and come back the next term', () => {
    const later = (comeback: number) => {
      let sum = 0;
      const flow = { cohorts: [cohort(0, 50), cohort(-1, 50)], arrivals: [] };
      for (let seed = 0; seed < 50; seed += 1) {
        walkAhead(createRandom(seed), flow, { ...none, leave: 0.2, comeback }, 2, (term, start, learners) => {
          if (term === 2 && start === 0) sum += learners;
        });
      }
      return sum / 50;
    };
    // 50 x 0.8 x 0.8 of its own; and of the older one's 50 those 10 who left at the first change of term.
    expect(Math.abs(later(0) - 32)).toBeLessThan(1.5);
    expect(Math.abs(later(1) - 42)).toBeLessThan(2);
  });
});

test('no future has fewer than none or more learners than there can be', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(10),
      share,
      share,
      share,
      fc.nat(),
      (active, paused, dropout, leave, comeback, seed) => {
        const flow = { cohorts: [cohort(-1, active, paused), cohort(0, active)], arrivals: [] };
        const perTerm = new Map<number, number>();
        walkAhead(createRandom(seed), flow, { dropout, leave, comeback, intake: 1 }, 4, (term, _, learners) => {
          expect(learners).toBeGreaterThan(0);
          perTerm.set(term, (perTerm.get(term) ?? 0) + learners);
        });
        for (const sum of perTerm.values()) expect(sum).toBeLessThanOrEqual(2 * active + paused);
      },
    ),
  );
});
