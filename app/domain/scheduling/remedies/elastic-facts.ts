import { judge } from '../compile-facts.ts';
import { at } from '../facts.ts';
import type { Candidate, DemandFacts, Facts } from '../facts.ts';
import type { Demand, PlacementOption } from '../problem.ts';
import type { Reason } from '../proposal.ts';
import type { Slot } from '../slots.ts';
import { RULES } from '../rules/catalog.ts';
import { housing } from '../rules/housing.ts';
import type { Rule, Setting } from '../rules/rule.ts';
import type { Exception, OtherPeriod, PeriodOfDemand, Unlocking } from './change.ts';

/** What each change weighs: a whole number of 1 or more, or Infinity where it may not be made. */
export interface Weights {
  place: number;
  unlock: number;
  period: number;
  /** Of rules that may be excepted from; never asked about others. */
  exception(rule: Rule): number;
}

/** What a candidate needs beside a unit with room: `isAdded` where it stands on a place that the unit adds. */
export interface CandidateChanges {
  isAdded: boolean;
  changes: (Exception | Unlocking | OtherPeriod)[];
}

/**
 * Facts in which what may be changed is open at a price. A place more at a unit is a second candidate there that takes no
 * place, a bed apart: as many of them as are chosen must be added, and no fewer do, since a place added raises all limits of its unit
 * alike. Rules about one placement are priced with it, and those about a learner's placements together by `excepted`.
 */
export interface ElasticFacts extends Facts {
  /** By the candidates' index. */
  changesOf: CandidateChanges[];
  /** By demand, what it could have on added places: more than are candidates, of which a few are enough to find the fewest. */
  addable: Candidate[][];
}

/** Its candidate belongs to these facts alone. */
interface Variant extends CandidateChanges {
  candidate: Candidate;
}

const NO_CHANGES: CandidateChanges['changes'] = [];

/** `plain` is without soft rules and locks; `locks` says where a demand is locked. */
export function elasticFacts(plain: Facts, locks: ReadonlyMap<string, string>, weights: Weights): ElasticFacts {
  const variants = plain.demands.map((facts) => variantsOf(plain, facts, locks.get(facts.demand.id), weights));
  const isScarce = scarceIn(plain, variants);
  const candidates: Candidate[] = [];
  const changesOf: CandidateChanges[] = [];
  const groups = variants.map((own) =>
    Number.isFinite(weights.place) ? addedPlaces(plain, own.filter(isScarce), weights.place) : [],
  );
  const demands = plain.demands.map((facts, demand): DemandFacts => {
    const own = at(variants, demand);
    const enough = at(plain.learners, facts.learner).demands.length;
    const added = at(groups, demand).flatMap((group) => group.slice(0, enough));
    const positioned = [...own, ...added].map((variant) => {
      const { candidate } = variant;
      candidate.index = candidates.push(candidate) - 1;
      changesOf.push(variant);
      return candidate;
    });
    return { ...facts, candidates: positioned, excluded: [] };
  });
  const excepted = new Map(
    activeRules(plain).flatMap((rule): [string, number][] => {
      const weight = rule.obstructs && rule.exceptionWeight !== undefined ? weights.exception(rule) : Infinity;
      return Number.isFinite(weight) ? [[rule.id, weight]] : [];
    }),
  );
  const addable = groups.map((own) => own.flat().map(({ candidate }) => candidate));
  return { ...plain, demands, candidates, excepted, changesOf, addable };
}

function activeRules({ settings }: Facts): Rule[] {
  return RULES.filter(({ id }) => settings.get(id)?.enabled);
}

function variantsOf(plain: Facts, facts: DemandFacts, lockedTo: string | undefined, weights: Weights): Variant[] {
  const forbidding = activeRules(plain).flatMap((rule) => {
    const setting = plain.settings.get(rule.id);
    return rule.forbids && setting ? [{ rule, setting }] : [];
  });
  const stated = [...facts.candidates, ...facts.excluded];
  const asStated = stated.filter(({ placing }) => !placing.bed?.isMissing);
  const daily = new Set(withoutBeds(plain, stated));
  const options = [...asStated, ...daily].flatMap((candidate): Variant[] => {
    const unitId = candidate.placing.unit.id;
    const isElsewhere = lockedTo !== undefined && unitId !== lockedTo;
    const unlocking: CandidateChanges['changes'] = isElsewhere
      ? [{ kind: 'unlock', demandId: facts.demand.id, unitId: lockedTo }]
      : NO_CHANGES;
    const rules = candidate.forbidden ? forbidding : [];
    const price = isElsewhere ? weights.unlock : 0;
    if (!daily.has(candidate)) return priced(candidate, rules, unlocking, price, weights);
    return priced(candidate, rules, [...unlocking, bedless(candidate)], price + weights.exception(housing), weights);
  });
  if (lockedTo !== undefined || !Number.isFinite(weights.period)) return options;
  const elsewhen = otherPeriods(plain, facts).flatMap((to) => {
    const moved: OtherPeriod = { kind: 'period', demandId: facts.demand.id, from: facts.demand.periodId, to };
    return candidatesIn(plain, facts, to).flatMap((candidate) =>
      priced(candidate, forbidding, [moved], weights.period, weights),
    );
  });
  return [...options, ...elsewhen];
}

/** Who needs a bed may be excepted and travel every day, whether there is one or not: all rules are held against the whole journey. */
function withoutBeds(plain: Facts, candidates: readonly Candidate[]): Candidate[] {
  if (!plain.settings.get(housing.id)?.enabled) return [];
  return candidates.flatMap(({ demand, unit, placing }) => {
    const option = placing.demand.options.find(({ unitId }) => unitId === placing.unit.id);
    if (!option || !placing.bed) return [];
    const { slots, ...found } = judge(plain, demand, unit, { ...option, bed: undefined });
    return [{ ...found, slots: slots.filter((slot) => !isBed(slot)) }];
  });
}

function bedless({ placing }: Candidate): Exception {
  const { demand, unit } = placing;
  const place = demand.options.find(({ unitId }) => unitId === unit.id)?.bed?.place ?? '';
  const reason: Reason = { rule: housing.id, code: 'no_bed', params: { place, weeks: demand.weeks } };
  return { kind: 'exception', demandId: demand.id, unitId: unit.id, reason };
}

/** The candidate with what it needs; none when that includes what may not be changed. */
function priced(
  candidate: Candidate,
  forbidding: readonly { rule: Rule; setting: Setting }[],
  first: CandidateChanges['changes'],
  firstPrice: number,
  weights: Weights,
): Variant[] {
  let price = firstPrice;
  let changes = first;
  for (const { rule, setting } of forbidding) {
    const finding = price === Infinity ? null : rule.forbids?.(candidate.placing, setting);
    if (!finding) continue;
    price += rule.exceptionWeight === undefined ? Infinity : weights.exception(rule);
    changes = [...changes, exceptionOf(candidate, { rule: rule.id, ...finding })];
  }
  if (price === Infinity) return [];
  return [{ candidate: { ...candidate, price, forbidden: null }, isAdded: false, changes }];
}

export function exceptionOf({ placing: { demand, unit } }: Candidate, reason: Reason): Exception {
  return { kind: 'exception', demandId: demand.id, unitId: unit.id, reason };
}

/** Periods as long as the demand's own in which the learner has nothing. */
function otherPeriods(plain: Facts, { demand, learner }: DemandFacts): PeriodOfDemand[] {
  const facts = at(plain.learners, learner);
  const own = facts.demands.map((index) => at(plain.demands, index).demand);
  const taken = new Set(own.map(({ periodId }) => periodId));
  if (taken.size === plain.periods.length) return [];
  const minutes = new Map(
    own.flatMap(({ options }) =>
      // Whether there is a bed in the other period is not known here.
      options.flatMap(({ unitId, travelMinutes, bed }): [string, number][] => (bed ? [] : [[unitId, travelMinutes]])),
    ),
  );
  const found = new Map<string, PeriodOfDemand>();
  for (const { demand: other, learner: whose } of plain.demands) {
    const isLike =
      other.weeks.length === demand.weeks.length &&
      other.level === demand.level &&
      formOf(plain, whose) === facts.learner.form;
    if (taken.has(other.periodId) || found.has(other.periodId) || !isLike) continue;
    const { periodId, weeks, startsOn, endsOn } = other;
    const options = other.options.flatMap(({ unitId }): PlacementOption[] => {
      const travelMinutes = minutes.get(unitId);
      return travelMinutes === undefined ? [] : [{ unitId, travelMinutes }];
    });
    found.set(periodId, { periodId, weeks, startsOn, endsOn, options });
  }
  return [...found.values()];
}

function formOf(plain: Facts, learner: number): string | undefined {
  return at(plain.learners, learner).learner.form;
}

/** What the demand could have in the other period. */
function candidatesIn(plain: Facts, { demand, learner }: DemandFacts, to: PeriodOfDemand): Candidate[] {
  const like = plain.demands.findIndex(
    (other) =>
      other.demand.periodId === to.periodId &&
      other.demand.weeks === to.weeks &&
      other.demand.level === demand.level &&
      formOf(plain, other.learner) === formOf(plain, learner),
  );
  const moved: Demand = { ...demand, ...to };
  return to.options.flatMap((option) => {
    const unit = plain.unitIndex.get(option.unitId);
    if (unit === undefined || like < 0) return [];
    const found = judge(plain, like, unit, option);
    const placing = { ...found.placing, demand: moved, learner: at(plain.learners, learner).learner };
    const slots = found.slots.filter((slot) => !isBed(slot));
    return [{ ...found, slots, demand: plain.demandIndex.get(demand.id) ?? -1, placing }];
  });
}

/** Whether more want to be where a variant is than there is room for. */
function scarceIn(plain: Facts, variants: readonly Variant[][]): (variant: Variant) => boolean {
  const users = new Int32Array(plain.slots.slots.length);
  for (const { candidate } of variants.flat())
    for (const { index } of candidate.slots) users[index] = (users[index] ?? 0) + 1;
  return ({ candidate }) => candidate.slots.some((slot) => !isBed(slot) && (users[slot.index] ?? 0) > slot.free);
}

/**
 * The same on places that are added, in groups that the rules look at alike, the nearest first. Of each group as many as the
 * learner has demands are enough: no more of her units can be ruled out by where else she is.
 */
function addedPlaces(plain: Facts, variants: readonly Variant[], weight: number): Variant[][] {
  const alike = Map.groupBy(variants, likenessOf);
  return [...alike.values()].map((group) =>
    group
      .toSorted((a, b) => a.candidate.placing.travelMinutes - b.candidate.placing.travelMinutes)
      .map(({ candidate, changes }) => ({
        candidate: { ...candidate, price: candidate.price + weight, slots: candidate.slots.filter(isBed) },
        isAdded: true,
        changes,
      })),
  );
}

/** Units can be asked for places, not for beds. */
function isBed({ resource }: Slot): boolean {
  return resource.kind === 'beds';
}

/** Equal for what the rules about a learner's placements look at alike, the units themselves apart. */
function likenessOf({ candidate: { placing, price } }: Pick<Variant, 'candidate'>): string {
  const { demand, unit, far, bed } = placing;
  return [demand.periodId, unit.sector, far, price, bed?.place].join(' ');
}

/** What could be put in the place of an added candidate without any other change. */
export function addedAlike({ addable }: ElasticFacts, candidate: Candidate): Candidate[] {
  const likeness = likenessOf({ candidate });
  return at(addable, candidate.demand).filter((other) => likenessOf({ candidate: other }) === likeness);
}
