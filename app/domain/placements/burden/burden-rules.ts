import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { inForce, settingsOf } from '#app/domain/scheduling/rules/catalog.ts';

/** How burden is counted and carried, as a round has set it in its rule of fairness. */
export interface BurdenRules {
  /** Minutes one way above the round's mean that make a point; 0 for journeys that do not count. */
  minutesPerPoint: number;
  /** Steps down the list of wishes beyond the round's mean that make a point; 0 for wishes that do not count. */
  stepsPerPoint: number;
  /** For each change at short notice. */
  pointsPerChange: number;
  /** Most that anybody carries into a round. */
  most: number;
  /** Per cent that is forgotten for each term. */
  decay: number;
}

/** The measures of a round; those of the catalogue where it says nothing. They hold also where the rule is off. */
export function burdenRules(rules: readonly RuleSetting[]): BurdenRules {
  const params = settingsOf(inForce(rules)).get('fairness')?.params ?? {};
  const value = (name: keyof BurdenRules) => Number(params[name] ?? 0);
  return {
    minutesPerPoint: value('minutesPerPoint'),
    stepsPerPoint: value('stepsPerPoint'),
    pointsPerChange: value('pointsPerChange'),
    most: value('most'),
    decay: value('decay'),
  };
}
