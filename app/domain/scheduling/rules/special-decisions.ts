import type { SpecialDecision } from '../problem.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Finding, Placing, Rule } from './rule.ts';

/** Why somebody has decided so is no part of the problem. */
export const specialDecisions: Rule = {
  id: 'special-decisions',
  name: { sv: 'Särskilda beslut', en: 'Special decisions' },
  description: {
    sv: 'Det som har beslutats särskilt för en person gäller före önskemål, resor och allt annat som vägs.',
    en: 'What has been decided specially for a learner comes before wishes, journeys and all else that is weighed.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Studierektorns beslut efter prövning', en: "The study director's decision in the individual case" },
  ...NO_WEIGHT,
  forbids: decidedOtherwise,
};

/** What has been decided for the learner that the placement goes against, or null. */
export function decidedOtherwise(placing: Placing): Finding | null {
  for (const decision of placing.learner.decisions ?? []) {
    const finding = against(decision, placing);
    if (finding) return finding;
  }
  return null;
}

function against(decision: SpecialDecision, { unit, travelMinutes }: Placing): Finding | null {
  if (decision.kind === 'most_minutes') {
    const { minutes } = decision;
    return travelMinutes > minutes
      ? { code: 'decided_nearer', params: { minutes: travelMinutes, limit: minutes } }
      : null;
  }
  const isNamed = decision.unitIds.includes(unit.id);
  if (decision.kind === 'only_at') return isNamed ? null : { code: 'decided_elsewhere', params: {} };
  return isNamed ? { code: 'decided_against', params: {} } : null;
}
