import { excessOf, solveOver } from './choose-patterns.ts';
import { at } from './facts.ts';
import type { Prices } from './generate-patterns.ts';
import { costOfChoice, withFixed } from './master.ts';
import type { Master } from './master.ts';
import type { Pattern } from './patterns.ts';
import type { SearchRun, Standing } from './search-run.ts';

/** How many learners are planned anew at a time, since many more take many times as long, and how many groups at most. */
export interface Groups {
  size: number;
  most: number;
}

export const A_FEW_GROUPS: Groups = { size: 24, most: 50 };
export const LARGER_GROUPS: Groups = { size: 48, most: 400 };

/** Of each learner's patterns the cheapest. */
const PER_LEARNER = 20;
const GROUP_NODES = 50;

interface Known {
  pattern: Pattern;
  excess: number;
  rows: readonly number[];
}

/**
 * Large neighbourhoods: whoever's pattern costs most beyond the bound is planned anew together with those who hold the
 * places that she would rather have, all others staying where they are. Ends when it helps nobody.
 */
export function improveInGroups(
  master: Master,
  pool: readonly Pattern[],
  prices: Prices,
  standing: Standing,
  run: SearchRun,
  { size, most }: Groups,
): void {
  const known = cheapestKnown(master, pool, prices);
  const tried = new Set<number>();
  for (let groups = 0; groups < most && !run.over() && standing.bound < standing.cost; groups++) {
    const current = standing.patterns.map((pattern) => knownOf(master, prices, pattern));
    const [worst] = current
      .filter(({ pattern: { learner }, excess }) => excess > 1 && !tried.has(learner))
      .sort((a, b) => b.excess - a.excess || a.pattern.learner - b.pattern.learner);
    if (!worst) return;
    tried.add(worst.pattern.learner);
    const group = groupAround(master, worst, current, known, size);
    const patterns = [...group].flatMap((learner) => (known.get(learner) ?? []).map(({ pattern }) => pattern));
    if (!planAnew(master, group, patterns, standing, run)) continue;
    run.tell('improving', standing, true);
    for (const learner of group) tried.delete(learner);
  }
}

/** Whether the group has a better choice among the patterns while everybody else keeps her own. */
function planAnew(
  master: Master,
  group: ReadonlySet<number>,
  patterns: readonly Pattern[],
  standing: Standing,
  run: SearchRun,
): boolean {
  const fixed = standing.patterns.filter(({ learner }) => !group.has(learner));
  const own = standing.patterns.filter(({ learner }) => group.has(learner));
  const part = withFixed(master, fixed);
  const within = { patterns: own, cost: costOfChoice(part, own), bound: 0, prices: null };
  solveOver(part, patterns, within, { ...run, tell: () => undefined }, 'improving', GROUP_NODES);
  const chosen = new Map([...fixed, ...within.patterns].map((pattern) => [pattern.learner, pattern]));
  const together = master.learners.flatMap((learner) => chosen.get(learner) ?? []);
  const cost = costOfChoice(master, together);
  if (cost >= standing.cost) return false;
  Object.assign(standing, { patterns: together, cost });
  return true;
}

function cheapestKnown(master: Master, pool: readonly Pattern[], prices: Prices): Map<number, Known[]> {
  const known = Map.groupBy(
    pool.map((pattern) => knownOf(master, prices, pattern)),
    ({ pattern }) => pattern.learner,
  );
  for (const [learner, patterns] of known) {
    known.set(learner, patterns.sort((a, b) => a.excess - b.excess).slice(0, PER_LEARNER));
  }
  return known;
}

function knownOf(master: Master, prices: Prices, pattern: Pattern): Known {
  const rows = new Set(pattern.candidates.flatMap(({ index }) => at(master.shared.candidates, index).rows));
  return { pattern, excess: excessOf(master, prices, pattern), rows: [...rows] };
}

/** The learner, those who stand in the way of what would cost less, those in their way, and so on. */
function groupAround(
  { shared }: Master,
  first: Known,
  current: readonly Known[],
  known: ReadonlyMap<number, readonly Known[]>,
  size: number,
): Set<number> {
  const holders = new Map<number, Known[]>();
  for (const one of current) {
    for (const row of one.rows) {
      const held = holders.get(row);
      if (held) held.push(one);
      else holders.set(row, [one]);
    }
  }
  const group = new Set([first.pattern.learner]);
  const waiting = [first];
  for (const { pattern, excess, rows } of waiting) {
    const wanted = (known.get(pattern.learner) ?? []).filter((other) => other.excess < excess);
    const wantedRows = new Set(wanted.flatMap((other) => other.rows));
    for (const row of wantedRows) {
      const inTheWay = holders.get(row) ?? [];
      if (rows.includes(row) || inTheWay.length < (shared.upper[row] ?? Infinity)) continue;
      for (const holder of inTheWay) {
        if (group.size >= size) return group;
        if (!group.has(holder.pattern.learner)) waiting.push(holder);
        group.add(holder.pattern.learner);
      }
    }
  }
  return group;
}
