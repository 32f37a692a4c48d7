import { loadEngine } from '../engine.ts';
import type { EngineLimits } from '../engine.ts';
import type { Column, Program } from '../matrix.ts';
import { MOST_IN_CIRCLE } from './traders.ts';
import type { Trader, Wanted } from './traders.ts';

/** More circles than this are not looked through: shorter ones are chosen among instead, and the answer says so. */
const MOST_CIRCLES = 20_000;

export interface Circles {
  /** In each, who goes to the unit of the next, and the last to that of the first. */
  circles: Step[][];
  /** No other choice helps more learners, nor as many to units that they want more. */
  isProven: boolean;
}

/** Somebody who would rather have a place of another kind than hers: a kind is a unit and the weeks. */
export interface Step {
  trader: Trader;
  wanted: Wanted;
}

/** The kinds of places by number, and who would go from one to another. */
interface Market {
  /** By the kind that is left, then by the kind that is wanted. */
  steps: Map<number, Map<number, Step[]>>;
}

/**
 * The circles in which places of the same weeks are exchanged: first as many learners as possible get something that they
 * would rather have, then they get what stands as far up on their lists as possible. Learners at the same unit in the same
 * weeks may stand in for each other, so that circles are made of units, and a whole program (HiGHS) chooses how many of
 * each and who goes; a circle that passed a unit twice would be two shorter ones. The same offers give the same answer.
 */
export async function chooseCircles(seed: number, traders: readonly Trader[], limits: EngineLimits): Promise<Circles> {
  const market = marketOf(traders);
  const { circles, isWhole } = circlesIn(market);
  if (circles.length === 0) return { circles: [], isProven: isWhole };
  const arcs = arcsOf(circles);
  const steps = [...arcs.keys()].flatMap((arc) => stepsAt(market, arc).map((step) => ({ arc, step })));
  const program = programOf(circles, arcs, steps, traders);
  const engine = await loadEngine(seed);
  const { status, columnValues } = engine.solveWhole(program, limits);
  const isChosen = (column: number) => Math.round(columnValues?.[column] ?? 0);
  const going = Map.groupBy(
    steps.filter((_, index) => isChosen(index) === 1),
    ({ arc }) => arc,
  );
  const chosen = circles.flatMap((circle, index) =>
    Array.from({ length: isChosen(steps.length + index) }, () => nextAlong(circle, going)),
  );
  return { circles: chosen, isProven: isWhole && status === 'optimal' };
}

function marketOf(traders: readonly Trader[]): Market {
  const kinds = new Map<string, number>();
  for (const { unit, weeks } of traders) if (!kinds.has(`${unit} ${weeks}`)) kinds.set(`${unit} ${weeks}`, kinds.size);
  const steps: Market['steps'] = new Map();
  for (const trader of traders) {
    const from = kinds.get(`${trader.unit} ${trader.weeks}`) ?? -1;
    for (const wanted of trader.wanted) {
      const to = kinds.get(`${wanted.option.unit} ${trader.weeks}`);
      if (to === undefined) continue;
      const leaving = steps.get(from) ?? new Map<number, Step[]>();
      leaving.set(to, [...(leaving.get(to) ?? []), { trader, wanted }]);
      steps.set(from, leaving);
    }
  }
  return { steps };
}

/** Every circle of kinds up to the longest length of which there are not too many, each from its lowest kind on. */
function circlesIn(market: Market): { circles: number[][]; isWhole: boolean } {
  for (let longest = MOST_IN_CIRCLE; longest >= 2; longest -= 1) {
    const circles = circlesUpTo(market, longest);
    if (circles) return { circles, isWhole: longest === MOST_IN_CIRCLE };
  }
  return { circles: [], isWhole: false };
}

function circlesUpTo({ steps }: Market, longest: number): number[][] | null {
  const circles: number[][] = [];
  function follow(path: readonly number[]): boolean {
    const [first = -1] = path;
    for (const next of steps.get(path.at(-1) ?? -1)?.keys() ?? []) {
      if (next === first) {
        if (circles.push([...path]) > MOST_CIRCLES) return false;
      } else if (next > first && path.length < longest && !path.includes(next)) {
        if (!follow([...path, next])) return false;
      }
    }
    return true;
  }
  return [...steps.keys()].sort((a, b) => a - b).every((kind) => follow([kind])) ? circles : null;
}

const arcName = (from: number, to: number) => `${from} ${to}`;

function arcsIn(circle: readonly number[]): string[] {
  return circle.map((kind, index) => arcName(kind, circle[(index + 1) % circle.length] ?? kind));
}

/** The steps of all circles, each with its row in the program. */
function arcsOf(circles: readonly number[][]): Map<string, number> {
  return new Map([...new Set(circles.flatMap(arcsIn))].map((arc, row) => [arc, row]));
}

function stepsAt({ steps }: Market, arc: string): Step[] {
  const [from = -1, to = -1] = arc.split(' ').map(Number);
  return steps.get(from)?.get(to) ?? [];
}

interface ArcStep {
  arc: string;
  step: Step;
}

/** As many go along an arc as there are circles through it, and nobody goes twice. */
function programOf(
  circles: readonly number[][],
  arcs: ReadonlyMap<string, number>,
  steps: readonly ArcStep[],
  traders: readonly Trader[],
): Program {
  const learners = [...new Set(traders.map(({ learner }) => learner))];
  const learnerRow = new Map(learners.map((learner, index) => [learner, arcs.size + index]));
  const rowOf = (arc: string) => arcs.get(arc) ?? -1;
  const lowest = Math.max(0, ...steps.map(({ step }) => step.wanted.rank)) + 1;
  const helped = lowest * learners.length + 1;
  const going = steps.map(({ arc, step: { trader, wanted } }): Column => {
    const rows = [rowOf(arc), learnerRow.get(trader.learner) ?? -1];
    return { cost: wanted.rank - lowest - helped, whole: true, rows, values: [1, 1] };
  });
  const round = circles.map((circle): Column => {
    const rows = arcsIn(circle).map(rowOf);
    return { cost: 0, whole: true, rows, values: rows.map(() => -1) };
  });
  return {
    rowLower: [...Array.from(arcs, () => 0), ...learners.map(() => -Infinity)],
    rowUpper: [...Array.from(arcs, () => 0), ...learners.map(() => 1)],
    columns: [...going, ...round],
  };
}

/** One learner for each step of the circle, who is used up by it. */
function nextAlong(circle: readonly number[], going: ReadonlyMap<string, ArcStep[]>): Step[] {
  return arcsIn(circle).flatMap((arc) => going.get(arc)?.shift()?.step ?? []);
}
