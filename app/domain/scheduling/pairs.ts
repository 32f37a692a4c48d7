import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import type { Plan } from './plan.ts';

/** A demand that is to be at the same unit as another: its learner is paired, and they share a period and weeks. */
export interface Partner {
  demand: number;
  /** Never at different units; else it only costs. */
  required: boolean;
}

const known = new WeakMap<Facts, ReadonlyMap<number, readonly Partner[]>>();

/** The demands that each demand is paired with, those of the same course in weeks that overlap; empty where nobody is paired. */
export function partnersOf(facts: Facts): ReadonlyMap<number, readonly Partner[]> {
  const found = known.get(facts) ?? findPartners(facts);
  known.set(facts, found);
  return found;
}

function findPartners(facts: Facts): Map<number, Partner[]> {
  const partners = new Map<number, Partner[]>();
  const put = (demand: number, partner: Partner) =>
    void partners.set(demand, [...(partners.get(demand) ?? []), partner]);
  const demandsOf = new Map(facts.learners.map(({ learner, demands }) => [learner.id, demands]));
  for (const { learnerIds, required } of facts.problem.pairs ?? []) {
    const [mine = [], others = []] = learnerIds.map((id) => demandsOf.get(id));
    for (const demand of mine) {
      for (const other of others) {
        if (!meet(facts, demand, other)) continue;
        put(demand, { demand: other, required });
        put(other, { demand, required });
      }
    }
  }
  return partners;
}

function meet({ demands }: Facts, one: number, other: number): boolean {
  const [a, b] = [at(demands, one).demand, at(demands, other).demand];
  return a.periodId === b.periodId && a.weeks.some((week) => b.weeks.includes(week));
}

/** Where a learner is placed who must be at the same unit; null when nothing stands in the way. */
export function partnerElsewhere(plan: Plan, { demand, unit }: Candidate): Candidate | null {
  const { facts } = plan;
  if (!facts.problem.pairs || !facts.settings.get('pairs-together')?.enabled) return null;
  for (const partner of partnersOf(facts).get(demand) ?? []) {
    const other = partner.required ? (plan.chosen[partner.demand] ?? null) : null;
    if (other && other.unit !== unit) return other;
  }
  return null;
}

/** Every two demands that are paired, each once, the lower first. */
export function pairedDemands(facts: Facts, required: boolean): [number, number][] {
  return [...partnersOf(facts)].flatMap(([demand, partners]) =>
    partners
      .filter((partner) => partner.required === required && partner.demand > demand)
      .map((partner): [number, number] => [demand, partner.demand]),
  );
}
