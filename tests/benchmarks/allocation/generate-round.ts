import { ALLOC_FORMAT } from '#app/domain/scheduling/alloc-schema.ts';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { mayTake, minutesBetween, placementCost } from './placement-costs.ts';

export interface RoundShape {
  learners: number;
  periods: number;
  units: number;
  seed: number;
  /** Units that a learner may get in a period; absent = 40. */
  candidates?: number;
  /** Places beyond what the planted plan takes, as a share; absent = 0.06. */
  slack?: number;
}

/** A round and a plan that keeps its rules: unit per learner and period, at learner x periods + period. */
export interface PlantedRound {
  file: AllocFile;
  planted: number[];
}

type Unit = AllocFile['units'][number];
type Student = AllocFile['students'][number];
type Weights = AllocFile['weights'];
interface Town {
  x: number;
  y: number;
  share: number;
}
/** What is known of a round before its capacities are. */
interface Region {
  shape: RoundShape;
  towns: Town[];
  units: Unit[];
  periods: AllocFile['periods'];
  /** Units by period, as numbers. */
  open: number[][];
  /** How much units are asked for beyond their distance. */
  appeal: number[];
  load: number[][];
  needs: Record<string, number>;
}

const CARE = ['medicine', 'surgery', 'psychiatry', 'primary', 'municipal'];
const WEIGHTS: Weights = {
  perMin: 1,
  farFrom: 75,
  farPenalty: 60,
  rank: [0, 15, 30, 45, 60],
  unranked: 90,
  historyPct: 10,
  newHospital: 25,
  shortfall: 40,
};
const TRIES = 300;
const WISHES = 5;

/**
 * A round of `placement-alloc/1` with a plan hidden in it, so that it is feasible although places are scarce. One seed
 * gives one round, on every machine.
 */
export function generateRound(shape: RoundShape): PlantedRound {
  const random = createRandom(`round ${shape.seed} of ${shape.learners} x ${shape.periods} at ${shape.units}`);
  const region = buildRegion(shape, random.fork('region'));
  const learners = random.fork('learners');
  const students: Student[] = [];
  const planted: number[] = [];
  const cand: number[][][] = [];
  for (let learner = 0; learner < shape.learners; learner++) {
    const student = newStudent(region, learners);
    const plan = plantPlan(region, student, learners);
    plan.forEach((unit, period) => (region.load[unit]![period]! += 1));
    student.prefs = region.open.map((units) => wishesAmong(region, student, units, learners));
    students.push(student);
    planted.push(...plan);
    cand.push(plan.map((unit, period) => candidatesOf(region, student, period, unit)));
  }
  setCapacities(region, random.fork('capacities'));
  const locks = lockSome(shape, planted, random.fork('locks'));
  return {
    planted,
    file: {
      ...{ format: ALLOC_FORMAT, seed: shape.seed, S: shape.learners, P: shape.periods, U: shape.units },
      ...{ weights: WEIGHTS, periods: region.periods, units: region.units },
      ...{ supervisors: superviseSome(region, random.fork('supervisors')), students, locks, cand },
    },
  };
}

function buildRegion(shape: RoundShape, random: Random): Region {
  const count = Math.min(90, Math.max(3, Math.round(shape.units / 9)));
  const towns = Array.from({ length: count }, (_, index): Town => {
    if (index === 0) return { x: 130, y: 160, share: 0.3 };
    return { x: Math.round(130 + around(random, 130)), y: Math.round(160 + around(random, 160)), share: 0.7 / index };
  });
  const periods = Array.from({ length: shape.periods }, (_, period) => ({
    care: shape.periods === 1 ? CARE : [0, 1, 3].map((step) => CARE[(period + step) % CARE.length]!),
  }));
  const units = buildUnits(shape, towns, random);
  return {
    ...{ shape, towns, units, periods },
    open: periods.map(({ care }) => units.flatMap((unit, number) => (care.includes(unit.care) ? [number] : []))),
    appeal: units.map(() => random.next() * random.next() * 70),
    load: units.map(() => periods.map(() => 0)),
    needs: shape.periods >= 4 ? { primary: 1, psychiatry: 1 } : shape.periods >= 2 ? { primary: 1 } : {},
  };
}

function buildUnits(shape: RoundShape, towns: readonly Town[], random: Random): Unit[] {
  const hospitals: { town: number; local: boolean; x: number; y: number }[] = [];
  return Array.from({ length: shape.units }, (_, number): Unit => {
    const care = CARE[number % CARE.length]!;
    const local = care === 'primary' || care === 'municipal';
    const town = number < towns.length ? number : towns.indexOf(random.weighted(towns, ({ share }) => share));
    const near = [...hospitals.keys()].filter((at) => hospitals[at]!.town === town && hospitals[at]!.local === local);
    let hospital = near.length > 0 && !random.chance(local ? 0.3 : 0.05) ? random.pick(near) : -1;
    if (hospital < 0) {
      const { x, y } = towns[town]!;
      hospital =
        hospitals.push({
          ...{ town, local },
          x: x + Math.round(around(random, 4)),
          y: y + Math.round(around(random, 4)),
        }) - 1;
    }
    const { x, y } = hospitals[hospital]!;
    const reqCert = random.chance(0.06) ? random.pick(['hygiene', 'children']) : null;
    const none = () => new Array<number>(shape.periods).fill(0);
    return { hospital, care, x, y, reqCert, cap: none(), minLoad: none() };
  });
}

/** Around 0, mostly well within `most` either way. */
function around(random: Random, most: number): number {
  return ((random.next() + random.next() + random.next() - 1.5) / 1.5) * most;
}

function newStudent({ shape, towns, units, needs }: Region, random: Random): Student {
  const home = random.weighted(towns, ({ share }) => share);
  const student: Student = {
    ...{ x: Math.round(home.x + around(random, 18)), y: Math.round(home.y + around(random, 18)) },
    certs: ['hygiene', 'children'].filter(() => random.chance(0.6)),
    blocked: random.chance(0.15) ? random.sample([...units.keys()], random.int(1, 3)) : [],
    history: random.chance(0.25) ? random.int(0, 3) : 0,
    needs: { ...needs },
    maxFar: shape.periods >= 2 ? Math.floor(shape.periods / 2) : 1,
    prefs: [],
  };
  return student;
}

/** A plan for one learner: near rather than far, where few are; the learner's rules give way when there is none. */
function plantPlan(region: Region, student: Student, random: Random): number[] {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt === TRIES / 2) student.maxFar = region.shape.periods;
    const plan = tryPlan(region, student, random);
    if (plan) return plan;
  }
  Object.assign(student, { needs: {}, blocked: [], certs: ['hygiene', 'children'] });
  const plan = tryPlan(region, student, random);
  if (!plan) throw new RangeError('There are too few units for the periods');
  return plan;
}

function tryPlan({ shape, units, open, load }: Region, student: Student, random: Random): number[] | null {
  const fullness = 12 / (1 + (shape.learners * shape.periods) / (3 * shape.units));
  const wanted = new Map<number, string>();
  for (const [care, count] of Object.entries(student.needs)) {
    const free = open.flatMap((numbers, period) =>
      !wanted.has(period) && numbers.some((number) => units[number]!.care === care) ? [period] : [],
    );
    for (const period of random.sample(free, count)) wanted.set(period, care);
  }
  const plan: number[] = [];
  for (const [period, numbers] of open.entries()) {
    const care = wanted.get(period);
    const pool = numbers.filter((number) => {
      const unit = units[number]!;
      return (care === undefined || unit.care === care) && mayTake(student, unit, number) && !plan.includes(number);
    });
    if (pool.length === 0) return null;
    const seen = Array.from({ length: Math.min(24, pool.length) }, () => random.pick(pool));
    plan.push(
      leastBy(seen, (number) => {
        return minutesBetween(student, units[number]!) + 130 * random.next() + fullness * load[number]![period]!;
      }),
    );
  }
  const far = plan.filter((number) => minutesBetween(student, units[number]!) >= WEIGHTS.farFrom).length;
  return far <= (student.maxFar ?? Infinity) && meetsNeeds(units, student, plan) ? plan : null;
}

function meetsNeeds(units: readonly Unit[], student: Student, plan: readonly number[]): boolean {
  return Object.entries(student.needs).every(
    ([care, count]) => plan.filter((number) => units[number]!.care === care).length >= count,
  );
}

function leastBy(numbers: readonly number[], valueOf: (number: number) => number): number {
  const valued = numbers.map((number) => ({ number, value: valueOf(number) }));
  return valued.reduce((best, next) => (next.value < best.value ? next : best)).number;
}

function wishesAmong(
  { units, appeal }: Region,
  student: Student,
  numbers: readonly number[],
  random: Random,
): number[] {
  return numbers
    .filter((number) => mayTake(student, units[number]!, number))
    .map((number) => {
      const minutes = minutesBetween(student, units[number]!);
      return { number, value: 1.3 * minutes - appeal[number]! + 30 * random.next() };
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, WISHES)
    .map(({ number }) => number);
}

/** The cheapest that the learner may have, and the planted one. */
function candidatesOf({ units, open, shape }: Region, student: Student, period: number, planted: number): number[] {
  const most = shape.candidates ?? 40;
  const cheapest = open[period]!.filter((number) => mayTake(student, units[number]!, number) && number !== planted)
    .map((number) => ({
      number,
      cost: placementCost(WEIGHTS, student, units[number]!, student.prefs[period]!.indexOf(number)),
    }))
    .sort((a, b) => a.cost - b.cost || a.number - b.number)
    .slice(0, most - 1);
  return [planted, ...cheapest.map(({ number }) => number)].sort((a, b) => a - b);
}

function setCapacities({ units, periods, load, shape }: Region, random: Random): void {
  for (const [number, unit] of units.entries()) {
    for (const [period, { care }] of periods.entries()) {
      if (!care.includes(unit.care)) continue;
      const taken = load[number]![period]!;
      const spare = taken * (shape.slack ?? 0.06);
      const more = Math.floor(spare) + (random.chance(spare % 1) ? 1 : 0);
      unit.cap[period] = taken + more + (taken === 0 && random.chance(0.1) ? 1 : 0);
      if (random.chance(0.2)) unit.minLoad![period] = Math.floor(taken * 0.7);
    }
  }
}

/** Groups of two or three units of a hospital, which together take a little less than each by itself. */
function superviseSome({ units, load, periods }: Region, random: Random): AllocFile['supervisors'] {
  const groups: AllocFile['supervisors'] = [];
  for (const members of Map.groupBy(units.keys(), (number) => units[number]!.hospital).values()) {
    for (let from = 0; from < members.length;) {
      const group = members.slice(from, (from += random.int(1, 3)));
      if (group.length < 2 || !random.chance(0.7)) continue;
      const sum = (valueOf: (number: number) => number) => group.reduce((total, number) => total + valueOf(number), 0);
      const max = periods.map((_, period) =>
        Math.min(
          sum((number) => units[number]!.cap[period]!),
          sum((number) => load[number]![period]!) + random.int(0, 1),
        ),
      );
      groups.push({ units: group, max });
    }
  }
  return groups;
}

function lockSome(shape: RoundShape, planted: readonly number[], random: Random): AllocFile['locks'] {
  return Array.from({ length: shape.learners }, (_, learner) => learner)
    .filter(() => random.chance(0.02))
    .map((learner) => {
      const period = random.int(0, shape.periods - 1);
      return [learner, period, planted[learner * shape.periods + period]!];
    });
}
