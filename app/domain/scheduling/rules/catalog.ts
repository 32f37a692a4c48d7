import type { RuleSetting } from '../problem.ts';
import { allowedSector } from './allowed-sector.ts';
import { balance } from './balance.ts';
import { carNeeded } from './car-needed.ts';
import { conflictOfInterest } from './conflict-of-interest.ts';
import { continuity } from './continuity.ts';
import { everyonePlaced } from './everyone-placed.ts';
import { fairness } from './fairness.ts';
import { farJourney } from './far-journey.ts';
import { formCapacity } from './form-capacity.ts';
import { housing } from './housing.ts';
import { keptPlacements } from './kept-placements.ts';
import { levelCapacity } from './level-capacity.ts';
import { levelTaken } from './level-taken.ts';
import { lockedPlacements } from './locked-placements.ts';
import { maxFarPeriods } from './max-far-periods.ts';
import { maxTravel } from './max-travel.ts';
import { minors } from './minors.ts';
import { noRepeatedUnit } from './no-repeated-unit.ts';
import { onePlaceAtATime } from './one-place-at-a-time.ts';
import { ownWorkplace } from './own-workplace.ts';
import { pairsTogether } from './pairs-together.ts';
import { pairsWished } from './pairs-wished.ts';
import { promisedMinimum } from './promised-minimum.ts';
import { prerequisites } from './prerequisites.ts';
import { requiredAttests } from './required-attests.ts';
import { requiredSectors } from './required-sectors.ts';
import type { Rule, Setting } from './rule.ts';
import { smallestGroup } from './smallest-group.ts';
import { specialDecisions } from './special-decisions.ts';
import { supervisorsMaximum } from './supervisors-maximum.ts';
import { travel } from './travel.ts';
import { unitCapacity } from './unit-capacity.ts';
import { unitClosure } from './unit-closure.ts';
import { wishes } from './wishes.ts';
import { worstOffFirst } from './worst-off-first.ts';

/** The specification of a plan: what may never happen, then what costs. Order matters only for `fairness`, after the prices, and for rules that bind learners, at the end. */
export const RULES: readonly Rule[] = [
  lockedPlacements,
  allowedSector,
  conflictOfInterest,
  ownWorkplace,
  specialDecisions,
  prerequisites,
  onePlaceAtATime,
  noRepeatedUnit,
  requiredAttests,
  unitClosure,
  minors,
  levelTaken,
  carNeeded,
  maxTravel,
  unitCapacity,
  formCapacity,
  levelCapacity,
  supervisorsMaximum,
  requiredSectors,
  maxFarPeriods,
  everyonePlaced,
  wishes,
  travel,
  farJourney,
  fairness,
  worstOffFirst,
  keptPlacements,
  continuity,
  promisedMinimum,
  smallestGroup,
  balance,
  pairsTogether,
  pairsWished,
  housing,
];

/** The rules that a round turns on and off and weighs, each by itself. */
export const ROUND_RULES = RULES.filter((rule) => !rule.repairOnly && !rule.standsOff);

/** A rule by its id; undefined for an id that is not in the catalogue. */
export function findRule(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** A round's settings as they are in force: what always holds is on, whatever the round says. */
export function inForce<T extends RuleSetting>(overrides: readonly T[]): T[] {
  return overrides.map((override) => (findRule(override.id)?.always ? { ...override, enabled: true } : override));
}

/** The hard rules that a round does without; one that is off until it is turned on is not done without. */
export function hardRulesOff(overrides: readonly RuleSetting[]): Rule[] {
  const settings = settingsOf(inForce(overrides));
  return RULES.filter(
    ({ id, strength, optIn }) => strength === 'hard' && !optIn && settings.get(id)?.enabled === false,
  );
}

/** Every rule's setting in a problem. Throws on an unknown rule id: a problem must not silently lose a rule. */
export function settingsOf(overrides: readonly RuleSetting[]): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const rule of RULES) {
    settings.set(rule.id, {
      enabled: !rule.standsOff && !rule.optIn,
      weight: rule.defaultWeight,
      params: rule.defaultParams ?? {},
    });
  }
  for (const { id, enabled, weight, params } of overrides) {
    const standard = settings.get(id);
    if (!standard) throw new Error(`Unknown scheduling rule: ${id}`);
    settings.set(id, { enabled, weight: weight ?? standard.weight, params: { ...standard.params, ...params } });
  }
  return settings;
}
