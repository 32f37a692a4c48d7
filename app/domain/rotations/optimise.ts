import { branchAndPrice } from './branch-and-price.ts';
import { choosePatterns } from './choose-patterns.ts';
import { firstPlan } from './first-plan.ts';
import { generateRound } from './generate-patterns.ts';
import type { GrowingMaster, Round } from './generate-patterns.ts';
import { anyPeaks, evaluatePrices, firstPrices } from './lagrangian.ts';
import type { Evaluation } from './lagrangian.ts';
import { createMaster, masterProgram } from './master.ts';
import { emptyPattern } from './pattern.ts';
import { createImprover } from './ruin-recreate.ts';
import type { Improver } from './ruin-recreate.ts';
import type { Run } from './run.ts';

/** More rows for clinics and weeks than this make the relaxed master slower than what it brings; of few residents later. */
const MOST_ROWS = 900;
const MOST_ROWS_OF_FEW = 3000;
const FEW = 40;
const COARSE_ROWS = 450;
const CHOICE_NODES = 20;
/** With so many residents the peaks are nearly whole by themselves, and patterns are chosen before peaks are settled. */
const MANY = 150;
/** Work on the plan beside work on the bound. */
const BESIDE = 3;
/** Times the cost of a plan that is known. */
const TOO_DEAR = 2;

/** The best plan that the run's time allows, and a bound: first a plan, then prices, patterns, and what is left to prove. */
export function optimise(run: Run): void {
  const prices = firstPrices(run.facts);
  firstPlan(run, prices);
  for (const resident of run.facts.residents) run.pool.add(emptyPattern(run.facts, resident));
  const before = run.finder.work();
  let evaluation = evaluatePrices(run.facts, run.finder, prices, anyPeaks(run.facts), run.over);
  if (!evaluation) return;
  const slice = BESIDE * (run.finder.work() - before);
  run.raise(evaluation.bound, 'bound');
  for (const { met } of evaluation.cheapest) for (const pattern of met) run.pool.add(pattern);
  const improver = createImprover(run, () => (evaluation ?? { prices }).prices);
  for (const span of spansOf(run)) {
    evaluation = solveAtSpan(run, span, evaluation, improver, slice);
    if (!evaluation || run.over() || run.proven()) break;
  }
  while (!run.over() && !run.proven() && improver.improve(slice));
}

/** How many weeks share a row, coarse first; only as fine as rows allow. */
function spansOf({ facts }: Run): number[] {
  const rowsAt = (span: number) => facts.clinics.length * Math.ceil(facts.weeks / span);
  const most = facts.residents.length < FEW ? MOST_ROWS_OF_FEW : MOST_ROWS;
  let finest = 1;
  while (rowsAt(finest) > most && finest < facts.weeks) finest++;
  return rowsAt(finest) > COARSE_ROWS ? [finest * 2, finest] : [finest];
}

function solveAtSpan(run: Run, span: number, start: Evaluation, improver: Improver, slice: number): Evaluation | null {
  const master = createMaster(run.facts, span);
  const peaks = anyPeaks(run.facts);
  const growing: GrowingMaster = {
    facts: run.facts,
    master,
    relaxation: run.engine.relax(masterProgram(master, run.pool.all, peaks, TOO_DEAR * run.best().cost + 1)),
    peaks,
    columns: run.pool.all.length,
    closed: new Set(),
  };
  let evaluation = start;
  try {
    let round: Round | null = null;
    while (!run.over() && !run.proven() && !round?.settled) {
      round = generateRound(run, growing, evaluation);
      if (!round) return evaluation;
      evaluation = round.evaluation;
      run.raise(evaluation.bound, 'bound');
      if (!round.settled) improver.improve(slice);
    }
    if (span === 1 && round) {
      if (run.facts.residents.length >= MANY) choosePatterns(run, growing, round.values, CHOICE_NODES);
      branchAndPrice(run, growing, evaluation, improver);
    }
    return evaluation;
  } finally {
    growing.relaxation.close();
  }
}
