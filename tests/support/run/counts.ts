export type Count = { passed: number; failed: number; skipped: number };

/** Vitest's report: `numPassedTests`, `numFailedTests`, and what was left out. */
export function countVitest(report: unknown): Count {
  const field = numbersOf(report);
  return { passed: field('numPassedTests'), failed: field('numFailedTests'), skipped: field('numPendingTests') };
}

/** Playwright's report; a test that passed only when tried again counts as failed. */
export function countPlaywright(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : {};
  const field = numbersOf(stats);
  return { passed: field('expected'), failed: field('unexpected') + field('flaky'), skipped: field('skipped') };
}

/** A command that ends badly without naming a failed test is itself one failed test. */
export function settle(count: Count | undefined, code: number): Count {
  const known = count ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  return code === 0 ? known : { ...known, failed: Math.max(1, known.failed) };
}

function numbersOf(record: unknown): (name: string) => number {
  const fields = new Map(Object.entries(typeof record === 'object' && record !== null ? record : {}));
  return (name) => {
    const value: unknown = fields.get(name);
    if (typeof value !== 'number') throw new Error(`the test report has no number called ${name}`);
    return value;
  };
}
