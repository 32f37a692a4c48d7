import { at, isFar } from './facts.ts';
import type { DemandFacts, Facts, LearnerFacts } from './facts.ts';
import { unavoidablyUnmet } from './needs.ts';
import type { Demand, Problem } from './problem.ts';
import type { CostPart, Reason } from './proposal.ts';
import { RULES, settingsOf } from './rules/catalog.ts';
import type { Placing, Setting } from './rules/rule.ts';
import { indexSlots } from './slots.ts';

/** Prepares a problem. Throws on references to learners or rules that do not exist: the caller's mistake. */
export function compileFacts(problem: Problem): Facts {
  const settings = settingsOf(problem.rules);
  const learnerIndex = indexById(problem.learners);
  const facts: Facts = {
    problem,
    settings,
    demands: [],
    learners: problem.learners.map((learner) => ({ learner, demands: [], needsForLater: 0 })),
    units: problem.units,
    candidates: [],
    periods: [...new Set(problem.demands.map((demand) => demand.periodId))].sort(),
    slots: indexSlots(problem),
    demandIndex: indexById(problem.demands),
    unitIndex: indexById(problem.units),
    periodIndex: new Map(),
  };
  facts.periods.forEach((period, index) => facts.periodIndex.set(period, index));
  const locks = new Map(problem.locks.map((lock) => [lock.demandId, lock.unitId]));
  problem.demands.forEach((demand, index) => {
    const learner = learnerIndex.get(demand.learnerId);
    if (learner === undefined) throw new Error(`Demand ${demand.id} names an unknown learner`);
    facts.learners[learner]?.demands.push(index);
    facts.demands.push(compileDemand(facts, index, learner, locks.get(demand.id)));
  });
  for (const entry of facts.learners) entry.needsForLater = needsForLater(facts, entry);
  return facts;
}

function needsForLater(facts: Facts, { learner, demands }: LearnerFacts): number {
  const allowed = demands.map((demand) => at(facts.demands, demand).demand.allowedSectors);
  return Math.max(learner.laterPeriods ?? 0, unavoidablyUnmet(learner.needs, allowed));
}

function compileDemand(facts: Facts, index: number, learner: number, lockedTo: string | undefined): DemandFacts {
  const demand = at(facts.problem.demands, index);
  const result: DemandFacts = { demand, learner, candidates: [], excluded: [] };
  const seen = new Set<string>();
  for (const { unitId, travelMinutes } of demand.options) {
    if (seen.has(unitId)) continue;
    seen.add(unitId);
    const unit = facts.unitIndex.get(unitId);
    if (unit === undefined) {
      result.excluded.push({ unitId, reason: { rule: 'candidates', code: 'unknown_unit', params: {} } });
      continue;
    }
    const placing = placingOf(facts, learner, demand, unit, travelMinutes, lockedTo);
    const reason = firstProhibition(facts.settings, placing);
    if (reason) {
      result.excluded.push({ unitId, reason });
      continue;
    }
    const { costs, price } = priceOf(facts.settings, placing);
    const candidate = {
      index: facts.candidates.length,
      demand: index,
      unit,
      travelMinutes,
      far: placing.far,
      costs,
      price,
    };
    facts.candidates.push(candidate);
    result.candidates.push(candidate);
  }
  return result;
}

function placingOf(
  facts: Facts,
  learner: number,
  demand: Demand,
  unit: number,
  travelMinutes: number,
  lockedTo: string | undefined,
): Placing {
  return {
    learner: at(facts.learners, learner).learner,
    demand,
    unit: at(facts.units, unit),
    travelMinutes,
    far: isFar(facts.problem, travelMinutes),
    lockedTo,
  };
}

function firstProhibition(settings: Map<string, Setting>, placing: Placing): Reason | null {
  for (const rule of RULES) {
    if (!rule.forbids || !settings.get(rule.id)?.enabled) continue;
    const finding = rule.forbids(placing);
    if (finding) return { rule: rule.id, ...finding };
  }
  return null;
}

function priceOf(settings: Map<string, Setting>, placing: Placing): { costs: CostPart[]; price: number } {
  const costs: CostPart[] = [];
  let price = 0;
  for (const rule of RULES) {
    const setting = settings.get(rule.id);
    if (!setting?.enabled) continue;
    const cost = rule.price?.(placing, setting) ?? rule.surcharge?.(price, placing, setting) ?? 0;
    if (cost === 0) continue;
    costs.push({ rule: rule.id, cost });
    price += cost;
  }
  return { costs, price };
}

function indexById(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map((item, index) => [item.id, index]));
}
