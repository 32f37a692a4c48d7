import { readFileSync } from 'node:fs';
import { allocSchema } from '#app/domain/scheduling/alloc-schema.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { allocateGreedily } from '#app/domain/scheduling/greedy.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';

const ROUNDS = ['round-200x1', 'round-200x3', 'round-1000x1'];
const TIME_LIMIT_SECONDS = 120;

/** A proposal for rounds of 200 and 1 000 learners beside first come, first served on the same data. */
async function benchAllocation(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const name of ROUNDS) rows.push(...(await benchRound(name)));
  return rows;
}

async function benchRound(name: string): Promise<BenchRow[]> {
  const text = readFileSync(new URL(`./allocation/${name}.json`, import.meta.url), 'utf8');
  const problem = problemFromAlloc(allocSchema.parse(JSON.parse(text)), TIME_LIMIT_SECONDS);
  const started = performance.now();
  const greedy = checkAssignments(problem, allocateGreedily(problem));
  const between = performance.now();
  const proposal = await solve(problem, { now: () => performance.now() });
  const ended = performance.now();
  const row = (what: string, value: number, unit: string, baseline: number | null) => ({
    name: `proposal ${name}: ${what}`,
    value,
    unit,
    baseline,
  });
  return [
    row('time', Math.round(ended - between), 'ms', Math.round(between - started)),
    row('objective', proposal.objective, 'cost', greedy.objective),
    row('unplaced', proposal.unplaced.length, 'periods', greedy.unplaced.length),
    row('gap', Number((proposal.gap * 100).toFixed(4)), '%', null),
  ];
}

const benchmark: Benchmark = { title: 'Proposals beside first come, first served', measure: benchAllocation };

export default benchmark;
