import type { LearnerAttest } from '../problem.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Finding, Rule } from './rule.ts';

export const requiredAttests: Rule = {
  id: 'required-attests',
  name: { sv: 'Krävda intyg', en: 'Required attests' },
  description: {
    sv: 'Varje intyg som enheten kräver gäller från placeringens första till dess sista dag.',
    en: 'Every attest that the unit requires is valid from the first to the last day of the placement.',
  },
  strength: 'hard',
  exceptionWeight: 1,
  source: {
    sv: 'Enhetens krav; för minderåriga och barnverksamhet även lag om registerkontroll',
    en: "The unit's requirements; for work with children also the act on criminal record checks",
  },
  ...NO_WEIGHT,
  forbids({ learner, unit, demand }): Finding | null {
    for (const kind of unit.requiredAttests) {
      const held = learner.attests.filter((attest) => attest.kind === kind);
      if (held.length === 0) return { code: 'attest_missing', params: { attest: kind } };
      if (!held.some((attest) => covers(attest, demand.startsOn, demand.endsOn))) {
        return { code: 'attest_expired', params: { attest: kind, from: demand.startsOn, to: demand.endsOn } };
      }
    }
    return null;
  },
};

function covers({ validFrom, validTo }: LearnerAttest, from: string, to: string): boolean {
  return (validFrom === undefined || validFrom <= from) && (validTo === undefined || validTo >= to);
}
