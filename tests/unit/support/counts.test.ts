import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, settle } from '#tests/support/run/counts.ts';

describe('the sum of a test run', () => {
  test('is taken from what each runner reports', () => {
    const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 };
    expect(countVitest(vitest)).toEqual({ passed: 7, failed: 1, skipped: 2 });
    const playwright = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } };
    expect(countPlaywright(playwright)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  test('counts a command without a report as one test', () => {
    expect(settle(undefined, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(settle(undefined, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('is never clean when a command ended badly', () => {
    expect(settle({ passed: 7, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(settle({ passed: 7, failed: 3, skipped: 0 }, 1)).toEqual({ passed: 7, failed: 3, skipped: 0 });
  });

  test('refuses a report that it cannot read', () => {
    for (const report of [{}, null, { stats: {} }]) {
      expect(() => countVitest(report)).toThrow(/no number called/);
      expect(() => countPlaywright(report)).toThrow(/no number called/);
    }
  });
});
