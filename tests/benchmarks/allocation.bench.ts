import { readFileSync } from 'node:fs';
import { allocSchema } from '#app/domain/scheduling/alloc-schema.ts';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import type { Contender } from './allocation/contender.ts';
import { generateRound } from './allocation/generate-round.ts';
import { coreOf } from './allocation/placement-costs.ts';
import { gapOf, race } from './allocation/race.ts';
import type { Result } from './allocation/race.ts';
import type { BenchContext, Benchmark, BenchRow } from './benchmark.ts';

interface Round {
  name: string;
  file(): AllocFile;
  /** Of the processor, for each of the contenders. */
  seconds: number;
}

const SEED = 2027;
const generated = (learners: number, periods: number, units: number) => () =>
  generateRound({ learners, periods, units, seed: SEED }).file;

const ROUNDS: Round[] = [
  { name: '1 000 x 1', file: committed('round-1000x1'), seconds: 20 },
  { name: '5 000 x 1', file: generated(5_000, 1, 600), seconds: 30 },
  { name: '200 x 3, full objective', file: committed('round-200x3'), seconds: 15 },
  { name: '200 x 6, full objective', file: generated(200, 6, 60), seconds: 20 },
  { name: '1 000 x 6, core objective', file: () => coreOf(generated(1_000, 6, 200)()), seconds: 45 },
  { name: '1 000 x 6, full objective', file: generated(1_000, 6, 200), seconds: 60 },
];
const LARGE: Round[] = [
  { name: '20 000 x 1', file: generated(20_000, 1, 1_500), seconds: 120 },
  { name: '5 000 x 4, core objective', file: () => coreOf(generated(5_000, 4, 600)()), seconds: 300 },
];
const GROWTH = [100, 200, 400, 800];
const GROWTH_SECONDS = 10;
const COLUMNS = [
  ...['', 'status', 'objective', 'bound', 'gap', 'unplaced', 'time', 'processor', 'memory'],
  ...['first plan', 'gap at 5 s', 'processor / engine', 'cost / engine'],
];

/** The engine beside HiGHS by itself, the plain flow, a serial lottery and first come, first served on the same rounds. */
async function benchAllocation({ words, show }: BenchContext): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const round of [...ROUNDS, ...(words.includes('large') ? LARGE : [])]) {
    const file = round.file();
    const caption = `${round.name}, ${file.U} units, at most ${round.seconds} s of the processor each`;
    const results: Result[] = [];
    for (const contender of contendersFor(file)) results.push(await race(contender, file, round.seconds));
    show({ caption, columns: COLUMNS, rows: results.map((result) => cellsOf(result, results[0]!)) });
    rows.push(...summaryOf(round.name, results));
  }
  await showGrowth(show);
  return rows;
}

function committed(name: string): () => AllocFile {
  const url = new URL(`./allocation/${name}.json`, import.meta.url);
  return () => allocSchema.parse(JSON.parse(readFileSync(url, 'utf8')));
}

function contendersFor(file: AllocFile): Contender[] {
  return ['engine', 'HiGHS alone', ...(file.P === 1 ? (['plain flow'] as const) : []), 'lottery', 'greedy'];
}

function cellsOf(result: Result, engine: Result): string[] {
  const { contender, status, objective, bound, unplaced, violations, ms, cpuMs, megabytes, firstMs, gapAtFive } =
    result;
  const gap = objective === null || bound === null ? null : gapOf(objective, bound);
  const comparable = objective !== null && engine.objective !== null && unplaced === engine.unplaced;
  return [
    contender,
    violations > 0 ? `${violations} rules broken` : status,
    whole(objective),
    whole(bound),
    percent(gap),
    whole(unplaced),
    `${whole(ms)} ms`,
    `${whole(cpuMs)} ms`,
    `${megabytes} MB`,
    firstMs === null ? '-' : `${whole(firstMs)} ms`,
    percent(gapAtFive),
    (cpuMs / engine.cpuMs).toPrecision(3),
    comparable ? (objective / engine.objective!).toFixed(4) : '-',
  ];
}

function whole(value: number | null): string {
  return value === null ? '-' : String(Math.round(value));
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(3)} %`;
}

/** The figures that are promised, each beside what it is promised against. */
function summaryOf(name: string, results: readonly Result[]): BenchRow[] {
  const of = (contender: Contender) => results.find((result) => result.contender === contender);
  const [engine, highs, flow] = [of('engine'), of('HiGHS alone'), of('plain flow')];
  if (!engine?.objective) throw new Error(`${name}: the engine found no plan`);
  for (const { contender, violations } of results) {
    if (violations > 0) throw new Error(`${name}: the plan of ${contender} breaks ${violations} rules`);
  }
  const beside = flow ?? highs;
  const digits = (value: number) => Number(value.toFixed(4));
  const gap = (result: Result | undefined) =>
    result?.objective && result.bound !== null ? digits(100 * gapOf(result.objective, result.bound)) : null;
  return [
    {
      name: `${name}: processor, beside ${beside?.contender}`,
      value: Math.round(engine.cpuMs),
      unit: 'ms',
      baseline: beside ? Math.round(beside.cpuMs) : null,
    },
    { name: `${name}: objective`, value: engine.objective, unit: 'cost', baseline: beside?.objective ?? null },
    { name: `${name}: gap, beside HiGHS alone`, value: gap(engine) ?? 100, unit: '%', baseline: gap(highs) },
  ];
}

/** How the cost grows with the learners, three periods each and as many units as the learners need. */
async function showGrowth(show: BenchContext['show']): Promise<void> {
  const results: { learners: number; engine: Result; highs: Result }[] = [];
  for (const learners of GROWTH) {
    const file = generated(learners, 3, Math.round(learners * 0.2) + 20)();
    const engine = await race('engine', file, GROWTH_SECONDS);
    results.push({ learners, engine, highs: await race('HiGHS alone', file, GROWTH_SECONDS) });
  }
  const longest = Math.max(...results.flatMap(({ engine, highs }) => [engine.cpuMs, highs.cpuMs]));
  const bar = (ms: number) => '#'.repeat(Math.max(1, Math.round((30 * ms) / longest))).padEnd(30);
  show({
    caption: `Learners x 3, full objective, at most ${GROWTH_SECONDS} s of the processor each; the bars are to one scale`,
    columns: ['learners', 'engine', 'gap', '', 'HiGHS alone', 'gap', '', 'engine / HiGHS'],
    rows: results.map(({ learners, engine, highs }) => [
      String(learners),
      ...[engine, highs].flatMap(({ cpuMs, objective, bound }) => [
        `${whole(cpuMs)} ms`,
        objective === null || bound === null ? '-' : percent(gapOf(objective, bound)),
        bar(cpuMs),
      ]),
      (engine.cpuMs / highs.cpuMs).toPrecision(3),
    ]),
  });
}

const benchmark: Benchmark = { title: 'Proposals beside other ways to the same plan', measure: benchAllocation };

export default benchmark;
