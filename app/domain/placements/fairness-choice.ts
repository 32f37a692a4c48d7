import type { RuleSetting } from '../scheduling/problem.ts';
import { settingsOf } from '../scheduling/rules/catalog.ts';

export const FAIRNESS_CHOICES = ['worst_first', 'balanced', 'first_wish'] as const;
/**
 * What a round holds to be fair.
 * `worst_first`: the costs of `balanced`, but first the most that one learner carries is made as small as it can be.
 * `balanced`: every step down the list of wishes costs as much (linear).
 * `first_wish`: missing the first wish costs nearly all, the steps after it little (concave).
 */
export type FairnessChoice = (typeof FAIRNESS_CHOICES)[number];

/** What missing the first wish costs, in steps, when first wishes come first; a unit outside the list costs 6 as before. */
const FIRST_HEAVY = [0, 4, 4.5, 5, 5.5];

/** A round's settings with the choice among them: as steps of the wishes' rule, or as the rule that puts the worst-off first. */
export function withFairness(rules: readonly RuleSetting[], choice: FairnessChoice): RuleSetting[] {
  const others = rules
    .filter(({ id }) => id !== 'worst-off-first')
    .map((rule) => (rule.id === 'wishes' ? withSteps(rule, undefined) : rule));
  if (choice === 'worst_first') return [...others, { id: 'worst-off-first', enabled: true, weight: 0 }];
  if (choice === 'balanced') return others;
  const { enabled = true, weight = 0 } = settingsOf(rules).get('wishes') ?? {};
  const wishes = withSteps({ id: 'wishes', enabled, weight }, FIRST_HEAVY);
  return [...others.filter(({ id }) => id !== 'wishes'), wishes];
}

function withSteps({ id, enabled, weight }: RuleSetting, steps: number[] | undefined): RuleSetting {
  return { id, enabled, weight, ...(steps && { params: { steps } }) };
}

/** The choice that a round's settings hold. */
export function fairnessOf(rules: readonly RuleSetting[]): FairnessChoice {
  const settings = settingsOf(rules);
  if (settings.get('worst-off-first')?.enabled) return 'worst_first';
  const steps = settings.get('wishes')?.params.steps;
  return JSON.stringify(steps) === JSON.stringify(FIRST_HEAVY) ? 'first_wish' : 'balanced';
}
