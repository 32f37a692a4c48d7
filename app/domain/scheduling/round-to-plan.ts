import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import type { Master } from './master.ts';
import { partnerElsewhere } from './pairs.ts';
import { createPatternSearch } from './pattern-search.ts';
import { lockedCandidates, patternOf } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { emptyPlan, place } from './plan.ts';
import type { Plan } from './plan.ts';

/** A pattern and how much of it the relaxed solution uses. */
export interface WeightedPattern {
  pattern: Pattern;
  share: number;
}

/**
 * A legal plan near a relaxed solution: takes its patterns in order of their shares while they fit, then gives each
 * remaining learner the cheapest pattern that still fits, at the given prices.
 */
export function roundToPlan(
  facts: Facts,
  master: Master,
  candidateCosts: Float64Array,
  relaxed: readonly WeightedPattern[],
): Pattern[] {
  const plan = emptyPlan(facts);
  for (const learner of master.learners) take(plan, lockedCandidates(facts, learner));
  const chosen = new Map<number, Pattern>();
  function choose(pattern: Pattern): void {
    take(plan, pattern.candidates);
    chosen.set(pattern.learner, pattern);
  }
  for (const { pattern } of relaxed.filter(({ share }) => share > 1e-6).sort((a, b) => b.share - a.share)) {
    if (!chosen.has(pattern.learner) && fits(plan, pattern)) choose(pattern);
  }
  for (const learner of master.learners) {
    if (!chosen.has(learner)) choose(cheapestFitting(plan, learner, candidateCosts, master.openPrice));
  }
  return master.learners.flatMap((learner) => chosen.get(learner) ?? []);
}

function cheapestFitting(plan: Plan, learner: number, candidateCosts: Float64Array, openCost: number): Pattern {
  const { facts } = plan;
  let best = patternOf(facts, learner, lockedCandidates(facts, learner));
  let lowest = Infinity;
  createPatternSearch(facts)({
    learner,
    candidateCost: (candidate) => (hasRoom(plan, candidate) ? (candidateCosts[candidate.index] ?? 0) : Infinity),
    openCost,
    below: Infinity,
    found(pattern, value) {
      if (fits(plan, pattern)) {
        best = pattern;
        lowest = value;
      }
      return lowest;
    },
  });
  return best;
}

function take(plan: Plan, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) place(plan, candidate);
}

function isLocked(plan: Plan, { demand }: Candidate): boolean {
  return at(plan.facts.demands, demand).lockedTo !== undefined;
}

function hasRoom(plan: Plan, candidate: Candidate): boolean {
  if (isLocked(plan, candidate)) return true;
  if (partnerElsewhere(plan, candidate)) return false;
  return candidate.slots.every(({ index, free }) => (plan.slotLoad[index] ?? 0) < free);
}

function fits(plan: Plan, { candidates }: Pattern): boolean {
  const extra = new Map<number, number>();
  for (const candidate of candidates) {
    if (isLocked(plan, candidate)) continue;
    if (partnerElsewhere(plan, candidate)) return false;
    for (const { index, free } of candidate.slots) {
      const load = (extra.get(index) ?? 0) + 1;
      if ((plan.slotLoad[index] ?? 0) + load > free) return false;
      extra.set(index, load);
    }
  }
  return true;
}
