import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '#app/domain/shared/random.ts';
import { holm, lastChanges, trends, welch } from '#app/domain/quality/statistics/trend.ts';
import { respondents } from './invented.ts';

const at = (mean: number, n = 20, sd = 0.8, version = '1') => ({ version, value: { n, mean, sd } });
const changes = (...series: Parameters<typeof trends>[0][number][]) =>
  trends(series).map((steps) => steps.map(({ change }) => change));

describe('the difference of two means', () => {
  // R: t.test(extra ~ group, data = sleep).
  it("is Welch's", () => {
    const difference = welch({ n: 10, mean: 2.33, sd: 2.002249 }, { n: 10, mean: 0.75, sd: 1.78901 });
    expect(difference?.freedom).toBeCloseTo(17.776, 2);
    expect(difference?.pValue).toBeCloseTo(0.07939, 4);
    expect(difference?.interval.low).toBeCloseTo(-3.3654832, 4);
    expect(difference?.interval.high).toBeCloseTo(0.2054832, 4);
  });
});

describe('many comparisons', () => {
  // R: p.adjust(c(0.04, 0.01, 0.03, 0.02, 0.05), "holm").
  it('are adjusted as R does', () => {
    const expected = [0.09, 0.05, 0.09, 0.08, 0.09];
    holm([0.04, 0.01, 0.03, 0.02, 0.05]).forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? 0, 10));
    expect(holm([])).toEqual([]);
  });

  it('never make a p-value smaller, nor change their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const adjusted = holm(pValues);
        pValues.forEach((p, index) => expect(adjusted[index]).toBeGreaterThanOrEqual(p));
        const order = (values: number[]) =>
          pValues.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        const along = order(pValues).map((index) => adjusted[index] ?? 0);
        expect(along).toEqual(along.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a trend', () => {
  it('tells a clear change from chance', () => {
    expect(changes([at(3.5), at(4.4), at(4.3)])).toEqual([['higher', 'no_clear_change']]);
    expect(changes([at(4.4), at(3.5)])).toEqual([['lower']]);
  });

  it('holds many series to the same 5 %', () => {
    const slight = [at(3.5), at(4.05)];
    expect(changes(slight)).toEqual([['higher']]);
    expect(changes(slight, ...Array(9).fill([at(4), at(4.02)]))[0]).toEqual(['no_clear_change']);
  });

  it('counts two large steps the same way that are clear together', () => {
    const sure = (mean: number) => at(mean, 40);
    expect(changes([sure(3), sure(3.35), sure(3.7)])).toEqual([['no_clear_change', 'higher']]);
    expect(changes([sure(3.7), sure(3.35), sure(3)])).toEqual([['no_clear_change', 'lower']]);
    expect(changes([sure(3), sure(3.35), sure(3)])).toEqual([['no_clear_change', 'no_clear_change']]);
    const unsure = (mean: number) => at(mean, 6, 1);
    expect(changes([unsure(3), unsure(3.4), unsure(3.8)])).toEqual([['no_clear_change', 'no_clear_change']]);
  });

  it('is of the last step alone where no other is told of', () => {
    const before = [at(3), at(3.9), at(3.9), at(4.45)];
    expect(changes(before)[0]?.at(-1)).toBe('no_clear_change');
    expect(lastChanges([before.slice(-2), before.slice(0, 1)])).toEqual(['higher', null]);
    expect(lastChanges([before.slice(-2)], 4)).toEqual(['no_clear_change']);
  });

  it('never crosses a version, and says when there is not enough', () => {
    const hidden = { version: '2', value: null };
    expect(changes([at(3), at(4.5, 20, 0.8, '2'), hidden, at(4, 20, 0.8, '2')])).toEqual([
      ['new_version', 'not_enough', 'not_enough'],
    ]);
    expect(changes([at(5, 6, 0), at(5, 6, 0)])).toEqual([['not_enough']]);
    expect(changes([at(3)], [])).toEqual([[], []]);
  });
});

describe('many series over three waves', () => {
  const DASHBOARDS = 300;
  const random = createRandom('trends');
  const measured = (level: number, n = 10) => ({ version: '1', value: respondents(random, n, level) });
  const unchanged = (count: number) =>
    Array.from({ length: count }, () => [measured(3.7), measured(3.7), measured(3.7)]);
  /** The share of so many drawings in which something is called a change, of all steps and of the last alone. */
  const alarms = (runs: number, draw: () => ReturnType<typeof unchanged>) => {
    const isChange = (change: string | null) => change === 'higher' || change === 'lower';
    let [all, last] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const series = draw();
      all += Number(
        changes(...series)
          .flat()
          .some(isChange),
      );
      last += Number(lastChanges(series).some(isChange));
    }
    return { all: all / runs, last: last / runs };
  };

  it.each([1, 8, 160])('in which nothing has changed, %i of them, seldom tell of a change', (count) => {
    const { all, last } = alarms(DASHBOARDS, () => unchanged(count));
    expect(all).toBeLessThanOrEqual(0.08);
    expect(last).toBeLessThanOrEqual(0.08);
  });

  it('tell of the one that fell for good', () => {
    const fallen = () => [[measured(4, 24), measured(4, 24), measured(2.7, 24)], ...unchanged(159)];
    const found = Array.from({ length: 60 }, () => lastChanges(fallen())[0]).filter((change) => change === 'lower');
    expect(found.length / 60).toBeGreaterThan(0.7);
  });

  it('tell of one that rises slowly, also among the themes of a place', () => {
    const rising = () => [[measured(3, 50), measured(3.45, 50), measured(3.9, 50)], ...unchanged(7)];
    const found = Array.from({ length: 60 }, () => lastChanges(rising())[0]).filter((change) => change === 'higher');
    expect(found.length / 60).toBeGreaterThan(0.7);
  });
});
