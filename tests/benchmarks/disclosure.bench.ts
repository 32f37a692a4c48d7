import { nothingReleased, release } from '#app/domain/quality/disclosure/released-sums.ts';
import type { ReleasedSums } from '#app/domain/quality/disclosure/released-sums.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';

const ANSWERS = 2_000;
const UNITS = 300;
const FEWEST = 5;
/** The gate is promised to judge one more group after as many released in less than 50 ms. */
const MANY = 600;

type Group = readonly number[];

/** A tree of about as many units as the gate is promised to judge, and what a wave is told by when it closes. */
const CLOSING = { units: 520, programmes: 24, schools: 6, branches: 3 };

function unitsOf(random: Random, units: number): number[] {
  return Array.from({ length: ANSWERS }, () => Math.floor(random.next() ** 1.6 * units));
}

const groupsBy = (keyOf: (answer: number) => string): Group[] => [
  ...Map.groupBy(Array(ANSWERS).keys(), (answer) => keyOf(answer)).values(),
];

/** Everybody, hospitals, clinics and units. */
function treeOf(unit: readonly number[]): Group[] {
  return [
    ...groupsBy(() => 'region'),
    ...groupsBy((answer) => `hospital ${(unit[answer] ?? 0) % 8}`),
    ...groupsBy((answer) => `clinic ${(unit[answer] ?? 0) % 60}`),
    ...groupsBy((answer) => `unit ${unit[answer]}`),
  ];
}

/** A region of 2 000 answers as a wave is told when it closes: by unit, education, university and branch. */
function closing(): Group[] {
  const random = createRandom('disclosure bench, closing');
  const unit = unitsOf(random, CLOSING.units);
  // A unit takes learners of a few educations, most of them of one.
  const programme = unit.map((one) => (one + (random.next() < 0.8 ? 0 : random.int(1, 3))) % CLOSING.programmes);
  return [
    ...treeOf(unit),
    ...groupsBy((answer) => `programme ${programme[answer]}`),
    ...groupsBy((answer) => `school ${(programme[answer] ?? 0) % CLOSING.schools}`),
    ...groupsBy((answer) => `branch ${(programme[answer] ?? 0) % CLOSING.branches}`),
  ];
}

/** A region of 2 000 answers: its tree of units, and the same crossed with programmes and terms. */
function groups(): { tree: Group[]; crossed: Group[] } {
  const random = createRandom('disclosure bench');
  const unit = unitsOf(random, UNITS);
  const programme = unit.map(() => random.int(0, 9));
  const term = unit.map(() => random.int(0, 5));
  const hospital = (answer: number) => (unit[answer] ?? 0) % 8;
  const clinic = (answer: number) => (unit[answer] ?? 0) % 60;
  const tree = treeOf(unit);
  const crossed = [
    ...tree,
    ...groupsBy((answer) => `programme ${programme[answer]}`),
    ...groupsBy((answer) => `term ${term[answer]}`),
    ...groupsBy((answer) => `hospital and term ${hospital(answer)} ${term[answer]}`),
    ...groupsBy((answer) => `hospital and programme ${hospital(answer)} ${programme[answer]}`),
    ...groupsBy((answer) => `programme and term ${programme[answer]} ${term[answer]}`),
    ...groupsBy((answer) => `clinic and term ${clinic(answer)} ${term[answer]}`),
  ];
  return { tree, crossed };
}

/** The usual check: the group itself and its difference with each earlier one are large enough or empty. */
function releaseByPairs(released: readonly Set<number>[], group: Group): boolean {
  const own = new Set(group);
  const isFew = (count: number) => count > 0 && count < FEWEST;
  if (isFew(own.size)) return false;
  return released.every((earlier) => {
    const left = group.filter((answer) => !earlier.has(answer)).length;
    const right = earlier.size - (group.length - left);
    return !(left === 0 && isFew(right)) && !(right === 0 && isFew(left));
  });
}

async function benchDisclosure(): Promise<BenchRow[]> {
  const { tree, crossed } = groups();
  return [...measure('tree', tree), ...measure('closing wave', closing()), ...measure('crossed', crossed)];
}

function measure(what: string, all: readonly Group[]): BenchRow[] {
  let started = performance.now();
  const pairs: Set<number>[] = [];
  for (const group of all) if (releaseByPairs(pairs, group)) pairs.push(new Set(group));
  const byPairs = performance.now() - started;

  started = performance.now();
  let sums: ReleasedSums = nothingReleased(ANSWERS, FEWEST);
  let slowest = 0;
  let slowestAfterMany = 0;
  let released = 0;
  for (const group of all) {
    const before = performance.now();
    const judged = release(sums, group);
    const taken = performance.now() - before;
    slowest = Math.max(slowest, taken);
    if (released >= MANY) slowestAfterMany = Math.max(slowestAfterMany, taken);
    if (typeof judged === 'string') continue;
    sums = judged;
    released += 1;
  }
  const exact = performance.now() - started;
  const row = (name: string, value: number, unit: string, baseline: number | null): BenchRow => ({
    name: `gate, ${what}: ${name}`,
    value: Math.round(value * 10) / 10,
    unit,
    baseline: baseline === null ? null : Math.round(baseline * 10) / 10,
  });
  return [
    row(`all of ${all.length} groups`, exact, 'ms', byPairs),
    row('the slowest group', slowest, 'ms', null),
    ...(released < MANY ? [] : [row(`the slowest after ${MANY} released`, slowestAfterMany, 'ms', null)]),
    row('released', released, 'groups', pairs.length),
  ];
}

const benchmark: Benchmark = { title: 'Disclosure gate beside pairs of nested groups', measure: benchDisclosure };

export default benchmark;
