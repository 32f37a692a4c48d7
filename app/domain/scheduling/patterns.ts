import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { RULES } from './rules/catalog.ts';
import type { Placing } from './rules/rule.ts';

/** One legal set of placements for one learner; demands without a candidate stay open. */
export interface Pattern {
  learner: number;
  candidates: Candidate[];
  open: number;
  /** Soft cost: prices and what the placements cost together, open periods apart. */
  cost: number;
}

export interface PatternSearch {
  learner: number;
  /** What each candidate costs in the search, by its index. */
  candidateCost(candidate: Candidate): number;
  openCost: number;
  /** Patterns that cost this much or more are not wanted. */
  below: number;
  /** Called for each pattern found; gives the new ceiling, or -Infinity to end the search. */
  found(pattern: Pattern, value: number): number;
}

interface Level {
  mayStayOpen: boolean;
  options: { candidate: Candidate; value: number }[];
  /** Least that this demand and all after it can cost. */
  leastFrom: number;
}

/** Makes a depth-first search over the legal patterns of a learner, cheapest candidates first, pruned by what remains. */
export function createPatternSearch(facts: Facts): (search: PatternSearch) => void {
  const { blocked, togetherCost } = rulesWithin(facts);
  return (search) => {
    const { demands, needsForLater } = at(facts.learners, search.learner);
    let ceiling = search.below;
    const levels = levelsOf(facts, demands, search);
    if (!levels) return;
    const picked: Candidate[] = [];
    const placings: Placing[] = [];
    function descend(depth: number, value: number, cost: number): void {
      const level = levels?.[depth];
      if (!level) {
        const open = demands.length - picked.length;
        if (value < ceiling)
          ceiling = search.found({ learner: search.learner, candidates: [...picked], open, cost }, value);
        return;
      }
      const rest = levels?.[depth + 1]?.leastFrom ?? 0;
      for (const { candidate, value: own } of level.options) {
        if (value + own + rest >= ceiling) break;
        const remaining = { openPeriods: demands.length - placings.length - 1, needsForLater };
        if (blocked(candidate.placing, placings, remaining)) continue;
        const together = togetherCost(candidate.placing, placings);
        if (value + own + together + rest >= ceiling) continue;
        picked.push(candidate);
        placings.push(candidate.placing);
        descend(depth + 1, value + own + together, cost + candidate.price + together);
        picked.pop();
        placings.pop();
      }
      if (!level.mayStayOpen || value + search.openCost + rest >= ceiling) return;
      descend(depth + 1, value + search.openCost, cost);
    }
    descend(0, 0, 0);
  };
}

/** The options worth a look per demand, dearest demands last; null when nothing can come below the ceiling. */
function levelsOf(facts: Facts, demands: readonly number[], search: PatternSearch): Level[] | null {
  const least = demands.map((demand) => {
    let lowest = at(facts.demands, demand).lockedTo === undefined ? search.openCost : Infinity;
    for (const candidate of at(facts.demands, demand).candidates) {
      lowest = Math.min(lowest, search.candidateCost(candidate));
    }
    return lowest;
  });
  const total = least.reduce((sum, value) => sum + value, 0);
  if (total >= search.below) return null;
  let leastFrom = total;
  return demands.map((demand, position) => {
    const room = search.below - total + (least[position] ?? 0);
    const options: Level['options'] = [];
    for (const candidate of at(facts.demands, demand).candidates) {
      const value = search.candidateCost(candidate);
      if (value < room) options.push({ candidate, value });
    }
    options.sort((a, b) => a.value - b.value || a.candidate.index - b.candidate.index);
    const level = { mayStayOpen: at(facts.demands, demand).lockedTo === undefined, options, leastFrom };
    leastFrom -= least[position] ?? 0;
    return level;
  });
}

/** The rules about one learner's placements together, as two quick functions. */
export function rulesWithin(facts: Facts) {
  const active = RULES.filter((rule) => facts.settings.get(rule.id)?.enabled);
  const hard = active.flatMap((rule) => rule.obstructs ?? []);
  const soft = active.flatMap(({ id, accumulates }) => {
    const setting = facts.settings.get(id);
    return accumulates && setting
      ? [(placing: Placing, others: Placing[]) => accumulates(placing, others, setting)]
      : [];
  });
  return {
    blocked(placing: Placing, others: Placing[], remaining: { openPeriods: number; needsForLater: number }): boolean {
      for (const rule of hard) if (rule(placing, others, remaining)) return true;
      return false;
    },
    togetherCost(placing: Placing, others: Placing[]): number {
      let cost = 0;
      for (const rule of soft) cost += rule(placing, others);
      return cost;
    },
  };
}

/** The pattern of the given placements of a learner, in the order of the learner's demands. */
export function patternOf(facts: Facts, learner: number, candidates: Candidate[]): Pattern {
  const { togetherCost } = rulesWithin(facts);
  const placings: Placing[] = [];
  let cost = 0;
  for (const candidate of candidates) {
    cost += candidate.price + togetherCost(candidate.placing, placings);
    placings.push(candidate.placing);
  }
  return { learner, candidates, open: at(facts.learners, learner).demands.length - candidates.length, cost };
}

/** Names a pattern by its candidates. */
export function patternKey({ learner, candidates }: Pattern): string {
  return `${learner}:${candidates.map((candidate) => candidate.index).join(',')}`;
}

/** A learner's locked placements: what every pattern of the learner contains. */
export function lockedCandidates(facts: Facts, learner: number): Candidate[] {
  return at(facts.learners, learner).demands.flatMap((demand) => {
    const { lockedTo, candidates } = at(facts.demands, demand);
    return lockedTo === undefined ? [] : candidates;
  });
}
