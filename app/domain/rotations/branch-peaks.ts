import { choosePatterns } from './choose-patterns.ts';
import { addColumns, generateRound } from './generate-patterns.ts';
import type { GrowingMaster, Round } from './generate-patterns.ts';
import { evaluatePrices } from './lagrangian.ts';
import type { Evaluation, PeakRange } from './lagrangian.ts';
import type { Improver } from './ruin-recreate.ts';
import type { Run } from './run.ts';

interface Node {
  peaks: PeakRange;
  /** No plan with such peaks costs less. */
  bound: number;
  evaluation: Evaluation;
}

const MOST_ROUNDS = 60;
const MOST_NODES = 2_000;
const CHOICE_NODES = 50;
const DIVE_EVERY = 25;
const WHOLE = 1e-5;

/**
 * Branch and price over the clinics' peaks: the relaxed master shares peaks out in fractions, so that half a peak costs
 * half. A node says for some clinics that their peak is at most, or at least, so high; the least bound of all open nodes
 * bounds every plan. A node whose peaks are whole is left as it is; its patterns are chosen by the solver. Now and then the search dives to such
 * a node, always to the nearer side, for a plan.
 */
export function branchOnPeaks(run: Run, growing: GrowingMaster, root: Evaluation, improver: Improver): void {
  const open: Node[] = [{ peaks: growing.peaks, bound: root.bound, evaluation: root }];
  let leaves = Infinity;
  let diving = true;
  for (let nodes = 1; open.length > 0 && nodes < MOST_NODES && !run.over() && !run.proven(); nodes++) {
    if (!diving) open.sort((a, b) => b.bound - a.bound);
    const node = open.pop();
    if (!node) return;
    const hopeless = Math.ceil(node.bound - 0.01) >= run.best().cost;
    if (!diving && (node.bound >= leaves || hopeless)) {
      open.push(node);
      break;
    }
    const solved = solveNode(run, growing, node);
    if (!solved) return;
    const clinic = mostFractional(run, solved.values);
    diving = nodes % DIVE_EVERY === 0 || (diving && clinic >= 0 && !hopeless);
    if (clinic < 0) {
      leaves = Math.min(leaves, solved.bound);
      choosePatterns(run, growing, solved.values, CHOICE_NODES);
    } else {
      open.push(...branches(node, solved, clinic, solved.values[clinic] ?? 0));
      improver.improve(run.finder.work() / 100);
    }
    run.raise(Math.min(leaves, run.best().cost, ...open.map(({ bound }) => bound)), 'proving');
  }
}

function solveNode(
  run: Run,
  growing: GrowingMaster,
  node: Node,
): { bound: number; evaluation: Evaluation; values: Float64Array } | null {
  const { relaxation, master } = growing;
  growing.peaks = node.peaks;
  master.limitRow.forEach((row, clinic) =>
    relaxation.limitRow(row, node.peaks.low[clinic] ?? 0, node.peaks.high[clinic] ?? 0),
  );
  addColumns(run, growing);
  const first = evaluatePrices(run.facts, run.finder, node.evaluation.prices, node.peaks, run.over);
  if (!first) return null;
  let round: Round | null = null;
  let evaluation = first;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    round = generateRound(run, growing, evaluation);
    if (!round) return null;
    evaluation = round.evaluation;
    if (round.settled || Math.ceil(evaluation.bound - 0.01) >= run.best().cost) break;
  }
  return round && { bound: Math.max(node.bound, evaluation.bound), evaluation, values: round.values };
}

/** The clinic whose peak is furthest from a whole number; -1 when all are whole. */
function mostFractional({ facts }: Run, values: Float64Array): number {
  let chosen = -1;
  let furthest = WHOLE;
  facts.clinics.forEach((_, clinic) => {
    const value = values[clinic] ?? 0;
    const distance = Math.abs(value - Math.round(value));
    if (distance > furthest) {
      furthest = distance;
      chosen = clinic;
    }
  });
  return chosen;
}

function branches(node: Node, { bound, evaluation }: { bound: number; evaluation: Evaluation }, clinic: number, value: number): Node[] {
  const nearestIsAbove = value - Math.floor(value) >= 0.4;
  const low = node.peaks.low.slice();
  const high = node.peaks.high.slice();
  low[clinic] = Math.ceil(value - WHOLE);
  high[clinic] = Math.floor(value + WHOLE);
  const below = { peaks: { low: node.peaks.low, high }, bound, evaluation };
  const above = { peaks: { low, high: node.peaks.high }, bound, evaluation };
  return nearestIsAbove ? [below, above] : [above, below];
}
