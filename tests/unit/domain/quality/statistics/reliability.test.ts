import { describe, expect, it } from 'vitest';
import { cronbachAlpha, feldtInterval } from '#app/domain/quality/statistics/reliability.ts';

// LSAT section 6: R. D. Bock, M. Lieberman, Psychometrika 35 (1970); number of candidates for each pattern of answers,
// from 00000 to 11111.
const COUNTS = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
];
const answers = COUNTS.flatMap((count, pattern) => {
  const row = [16, 8, 4, 2, 1].map((bit) => Number((pattern & bit) > 0));
  return Array.from({ length: count }, () => row);
});

describe("Cronbach's alpha", () => {
  it('is what the R package ltm prints for the LSAT data', () => {
    expect(answers).toHaveLength(1000);
    const reliability = cronbachAlpha(answers);
    expect(reliability).toMatchObject({ respondents: 1000, items: 5 });
    expect(reliability?.alpha).toBeCloseTo(0.295, 3);
  });

  // Tables of F: the 97.5 % point is 2.7737 for 10 and 20 degrees of freedom, 3.4185 for 20 and 10.
  it("has Feldt's interval", () => {
    const { low, high } = feldtInterval(0.8, 11, 3);
    expect(low).toBeCloseTo(1 - 0.2 * 2.7737, 4);
    expect(high).toBeCloseTo(1 - 0.2 / 3.4185, 4);
  });

  it('is nothing where it has no meaning', () => {
    expect(cronbachAlpha([[1], [2], [3]])).toBeNull();
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 3],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [4, 4],
        [4, 4],
        [4, 4],
      ]),
    ).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
  });
});
