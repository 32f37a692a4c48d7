import { decide, keepsTo, nextDecision } from './decisions.ts';
import type { Decision, Share } from './decisions.ts';
import { dive } from './dive.ts';
import { at } from './facts.ts';
import { addColumns, generateRound } from './generate-patterns.ts';
import type { GrowingMaster, Round } from './generate-patterns.ts';
import { evaluatePrices } from './lagrangian.ts';
import type { Evaluation, PeakRange } from './lagrangian.ts';
import type { Improver } from './ruin-recreate.ts';
import type { Run } from './run.ts';

interface Node {
  peaks: PeakRange;
  decisions: Decision[];
  /** No plan of the node costs less. */
  bound: number;
  evaluation: Evaluation;
}

const MOST_ROUNDS = 60;
const MOST_NODES = 20_000;
/** Shares of the work so far that go to improving the plan. */
const AFTER_DIVE = 8;
const BESIDE = 100;
/** Dives become rarer as the tree grows. */
const DIVES_THIN_OUT = 1.4;
const FIRST_DIVE = 12;
const FEWEST_BETWEEN = 4;
const WHOLE = 1e-5;

/**
 * Branch and price. The relaxed master shares peaks, clinics and weeks out in fractions. A node says of clinics' peaks
 * how high they are at most or at least, and of residents' blocks where or when they are; the least bound of all open
 * nodes bounds every plan. Now and then the search goes straight down, always to the nearer side, for a plan.
 * What only differs in blocks that may be split is not parted further; such a node stays open with its bound.
 */
export function branchAndPrice(run: Run, growing: GrowingMaster, root: Evaluation, improver: Improver): void {
  const tree: Tree = {
    open: [{ peaks: growing.peaks, decisions: [], bound: root.bound, evaluation: root }],
    stuck: Infinity,
    straight: true,
    nextDive: FIRST_DIVE,
  };
  for (let nodes = 1; tree.open.length > 0 && nodes < MOST_NODES && !run.over() && !run.proven(); nodes++) {
    const node = tree.straight ? tree.open.pop() : takeLeast(tree.open);
    if (!node || node.bound >= tree.stuck) break;
    const solved = hopeless(run, node.bound) ? 'closed' : solveNode(run, growing, node);
    if (!solved) return;
    if (solved === 'closed') tree.straight = false;
    else grow(run, growing, tree, node, solved, improver);
    if (nodes >= tree.nextDive) {
      tree.straight = true;
      tree.nextDive = Math.ceil(nodes * DIVES_THIN_OUT) + FEWEST_BETWEEN;
    }
    run.raise(Math.min(tree.stuck, run.best().cost, ...tree.open.map(({ bound }) => bound)), 'proving');
  }
}

interface Tree {
  open: Node[];
  /** Least bound of the nodes that could not be parted. */
  stuck: number;
  /** Whether the search goes straight down. */
  straight: boolean;
  /** At which node it next does. */
  nextDive: number;
}

/** Parts a node; where the search went straight down until all peaks are whole, the rest is rounded. */
function grow(run: Run, growing: GrowingMaster, tree: Tree, node: Node, solved: Solved, improver: Improver): void {
  const children = branches(growing, node, solved);
  if (children) tree.open.push(...children);
  else tree.stuck = Math.min(tree.stuck, solved.bound);
  if (solved.clinic < 0 && tree.straight) {
    dive(run, growing);
    improver.improve(run.finder.work() / AFTER_DIVE);
    tree.straight = false;
  }
  improver.improve(run.finder.work() / BESIDE);
}

function takeLeast(open: Node[]): Node | undefined {
  let least = 0;
  for (let index = 1; index < open.length; index++) if (at(open, index).bound <= at(open, least).bound) least = index;
  return open.splice(least, 1)[0];
}

function hopeless(run: Run, bound: number): boolean {
  return Math.ceil(bound - 0.01) >= run.best().cost;
}

interface Solved {
  bound: number;
  evaluation: Evaluation;
  shares: Share[];
  /** A clinic whose peak is not whole; -1 when all are. */
  clinic: number;
  peak: number;
}

/** Solves the relaxed master under what the node says; `closed` when nothing better than the best plan is left in it. */
function solveNode(run: Run, growing: GrowingMaster, node: Node): Solved | 'closed' | null {
  enter(run, growing, node);
  const { facts } = growing;
  let evaluation = evaluatePrices(facts, run.finder, node.evaluation.prices, node.peaks, run.over);
  if (!evaluation && !run.over()) return 'closed';
  let round: Round | null = null;
  for (let rounds = 0; evaluation && rounds < MOST_ROUNDS && !round?.settled; rounds++) {
    round = generateRound(run, growing, evaluation);
    evaluation = round?.evaluation ?? null;
    if (evaluation && hopeless(run, evaluation.bound)) return 'closed';
  }
  if (!evaluation || !round) return null;
  return readRound(run, growing, round, Math.max(node.bound, evaluation.bound));
}

/** What a solved round says; `closed` when it is a plan as it stands. */
function readRound(run: Run, { facts, master }: GrowingMaster, round: Round, bound: number): Solved | 'closed' {
  const { values, evaluation } = round;
  const shares = run.pool.all.flatMap((pattern, index) => {
    const share = values[master.firstPattern + index] ?? 0;
    return share > WHOLE ? [{ pattern, share }] : [];
  });
  if (shares.length === facts.residents.length) {
    run.offer(
      shares.map(({ pattern }) => pattern),
      'proving',
    );
    if (round.settled) return 'closed';
  }
  const clinic = mostFractional(facts.clinics.length, values);
  return { bound, evaluation, shares, clinic, peak: values[clinic] ?? 0 };
}

/** Makes the growing master the node's: peaks, what residents may do, and the patterns that may be chosen. */
function enter(run: Run, growing: GrowingMaster, { peaks, decisions }: Node): void {
  const { relaxation, master } = growing;
  growing.peaks = peaks;
  growing.facts = decide(run.facts, decisions);
  master.limitRow.forEach((row, clinic) => relaxation.limitRow(row, peaks.low[clinic] ?? 0, peaks.high[clinic] ?? 0));
  addColumns(run, growing);
  const byResident = Map.groupBy(decisions, ({ resident }) => resident);
  run.pool.all.forEach((pattern, index) => {
    const allowed = (byResident.get(pattern.resident) ?? []).every((decision) => keepsTo(pattern, decision));
    if (allowed !== growing.closed.has(index)) return;
    if (allowed) growing.closed.delete(index);
    else growing.closed.add(index);
    relaxation.limitColumn(master.firstPattern + index, 0, allowed ? Infinity : 0);
  });
}

/** The clinic whose peak is furthest from a whole number; -1 when all are whole. */
function mostFractional(clinics: number, values: Float64Array): number {
  let chosen = -1;
  let furthest = WHOLE;
  for (let clinic = 0; clinic < clinics; clinic++) {
    const value = values[clinic] ?? 0;
    const distance = Math.abs(value - Math.round(value));
    if (distance <= furthest) continue;
    furthest = distance;
    chosen = clinic;
  }
  return chosen;
}

/** Two nodes that part the node's plans, the nearer one last; null when they cannot be parted. */
function branches(growing: GrowingMaster, node: Node, solved: Solved): Node[] | null {
  const { bound, evaluation, clinic, peak } = solved;
  const { decisions, peaks } = node;
  if (clinic < 0) {
    const next = nextDecision(growing.facts, solved.shares);
    return next && next.map((decision) => ({ peaks, decisions: [...decisions, decision], bound, evaluation }));
  }
  const low = peaks.low.slice();
  const high = peaks.high.slice();
  low[clinic] = Math.ceil(peak - WHOLE);
  high[clinic] = Math.floor(peak + WHOLE);
  const below = { peaks: { low: peaks.low, high }, decisions, bound, evaluation };
  const above = { peaks: { low, high: peaks.high }, decisions, bound, evaluation };
  return peak - Math.floor(peak) >= 0.4 ? [below, above] : [above, below];
}
