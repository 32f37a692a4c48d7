export type BenchmarkRow = {
  /** What was measured: `import of 5 000 rows`. */
  what: string;
  /** With its unit: `1.8 s`. */
  measured: string;
  /** The simplest other way, measured in the same run: `greedy: 412 wishes`. */
  baseline?: string;
};

export type Benchmark = { title: string; measure(): Promise<BenchmarkRow[]> };

export function isBenchmark(value: unknown): value is Benchmark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    'measure' in value &&
    typeof value.measure === 'function'
  );
}

/** Milliseconds of the middle one of several runs, after one that is not counted. */
export async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export function milliseconds(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(1)} ms`;
}
