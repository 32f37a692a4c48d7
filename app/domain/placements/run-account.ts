import type { Problem } from '../scheduling/problem.ts';
import type { Proposal } from '../scheduling/proposal.ts';
import { RULES, settingsOf } from '../scheduling/rules/catalog.ts';
import type { Setting } from '../scheduling/rules/rule.ts';
import type { Bilingual } from '../shared/bilingual.ts';
import { fairnessOf } from './fairness-choice.ts';
import type { FairnessChoice } from './fairness-choice.ts';

/** How a run of the optimiser decided, read from what went into it: nothing here names a learner. */
export interface RunAccount {
  learners: number;
  wanted: number;
  units: number;
  locked: number;
  seed: number;
  /** How many carried a burden from earlier terms into it, and the most that one did. */
  carried: { learners: number; most: number };
  fairness: FairnessChoice;
  rules: RuleAccount[];
  /** What the wishes cost by rank, `byRank[0]` the first, and what a unit outside the list costs; null when they did not count. */
  wishes: { byRank: number[]; unlisted: number } | null;
}

export interface RuleAccount {
  id: string;
  name: Bilingual;
  description: Bilingual;
  source: Bilingual;
  strength: 'hard' | 'soft';
  /** A soft rule of no weight counts for nothing, and is off. */
  isOn: boolean;
  weight: number;
  weightUnit: Bilingual;
  /** Limits of its own that the round had set. */
  values: { label: Bilingual; unit: Bilingual; value: number }[];
}

/** What is told of how good a plan is. */
export type RunProof = Pick<Proposal, 'status' | 'objective' | 'bound' | 'worstOff'>;

/** The rules that the problem was solved under, in the catalogue's order. Throws on a rule that the catalogue lacks. */
export function accountOf(problem: Problem): RunAccount {
  const settings = settingsOf(problem.rules);
  const wishes = settings.get('wishes');
  return {
    learners: new Set(problem.demands.map(({ learnerId }) => learnerId)).size,
    wanted: problem.demands.length,
    units: problem.units.length,
    locked: problem.locks.length,
    seed: problem.seed,
    carried: {
      learners: problem.learners.filter(({ burden }) => burden > 0).length,
      most: problem.learners.reduce((most, { burden }) => Math.max(most, burden), 0),
    },
    fairness: fairnessOf(problem.rules),
    rules: RULES.flatMap(({ id, name, description, source, strength, weightUnit, ...rule }) => {
      const setting = settings.get(id);
      if (!setting || rule.repairOnly || rule.standsOff || (rule.optIn && !setting.enabled)) return [];
      const { enabled, weight } = setting;
      const isOn = enabled && (strength === 'hard' || weight > 0);
      const values = (rule.inputs ?? []).map(({ label, unit, name: key }) => ({
        ...{ label, unit },
        value: Number(setting.params[key] ?? 0),
      }));
      return [{ id, name, description, source, strength, isOn, weight, weightUnit, values }];
    }),
    wishes: wishes?.enabled && wishes.weight > 0 ? wishCosts(wishes) : null,
  };
}

function wishCosts({ weight, params }: Setting): RunAccount['wishes'] {
  const steps = Array.isArray(params.steps) ? params.steps : [];
  return {
    byRank: steps.map((step) => Math.round(weight * step)),
    unlisted: Math.round(weight * Number(params.unlisted ?? 0)),
  };
}
