import { at } from './facts.ts';
import type { Candidate } from './facts.ts';
import { obstacle } from './moves.ts';
import { place, remove } from './plan.ts';
import type { Plan } from './plan.ts';
import { planCosts } from './plan-costs.ts';

/**
 * Takes back what a plan changes from another without gaining anything by it, so that what is left of the difference has a
 * reason. `before` names the unit of each demand, by the demands' positions; -1 is none. The cost never rises.
 */
export function withoutIdleChanges(plan: Plan, before: Int32Array): void {
  for (const group of groupsOf(plan, before)) revert(plan, before, group);
  for (const { demands } of plan.facts.learners) revert(plan, before, demands);
}

function changed(plan: Plan, before: Int32Array, demand: number): boolean {
  return (plan.chosen[demand]?.unit ?? -1) !== (before[demand] ?? -1);
}

/** Changed demands that hang together: of one learner, or where one leaves or comes to a unit in another's period. */
function groupsOf(plan: Plan, before: Int32Array): number[][] {
  const leader = new Map<string, string>();
  function find(key: string): string {
    let top = key;
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top)) top = next;
    return top;
  }
  const join = (a: string, b: string) => void leader.set(find(a), find(b));
  const all = [...plan.facts.demands.keys()].filter((demand) => changed(plan, before, demand));
  for (const demand of all) {
    const learner = `learner ${at(plan.facts.demands, demand).learner}`;
    for (const unit of [before[demand] ?? -1, plan.chosen[demand]?.unit ?? -1]) {
      for (const { index } of unit < 0 ? [] : plan.facts.slots.of(demand, unit)) join(learner, `slot ${index}`);
    }
  }
  return [...Map.groupBy(all, (demand) => find(`learner ${at(plan.facts.demands, demand).learner}`)).values()];
}

/** Puts these demands back where they were, when that breaks nothing and costs no more. */
function revert(plan: Plan, before: Int32Array, demands: readonly number[]): void {
  const moved = demands.filter((demand) => changed(plan, before, demand));
  if (moved.length === 0) return;
  const { objective } = planCosts(plan);
  const now = moved.map((demand) => plan.chosen[demand] ?? null);
  const wasOpen = moved.filter((demand) => (before[demand] ?? -1) < 0).length;
  if (wasOpen > now.filter((candidate) => candidate === null).length) return;
  for (const demand of moved) remove(plan, demand);
  const isBack = moved.every((demand) => putBack(plan, before, demand)) && planCosts(plan).objective <= objective;
  if (isBack) return;
  for (const demand of moved) remove(plan, demand);
  for (const candidate of now) if (candidate) place(plan, candidate);
}

function putBack(plan: Plan, before: Int32Array, demand: number): boolean {
  const unit = before[demand] ?? -1;
  if (unit < 0) return true;
  const old: Candidate | undefined = at(plan.facts.demands, demand).candidates.find((one) => one.unit === unit);
  if (!old || obstacle(plan, old)) return false;
  place(plan, old);
  return true;
}
