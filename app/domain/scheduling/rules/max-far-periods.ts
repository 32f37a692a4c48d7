import { candidatesOf } from '../facts.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const maxFarPeriods: Rule = {
  id: 'max-far-periods',
  name: { sv: 'Högst så många långa resor', en: 'A limit on far periods' },
  description: {
    sv: 'Ingen får fler perioder med lång resväg än programmet tillåter.',
    en: 'Nobody gets more periods with a far journey than the programme allows.',
  },
  strength: 'hard',
  exceptionWeight: 2,
  source: { sv: 'Lärosätets riktlinjer för resor under VFU', en: "The university's guidelines on travel" },
  ...NO_WEIGHT,
  defaultParams: { limit: 0 },
  inputs: [
    {
      name: 'limit',
      label: { sv: 'Högsta antal', en: 'At most' },
      unit: { sv: 'perioder med lång resväg; 0 är ingen gräns', en: 'periods with a far journey; 0 is no limit' },
      most: 20,
    },
  ],
  obstructs({ learner, far }, others) {
    const limit = learner.maxFarPeriods;
    if (limit === undefined || !far) return null;
    const farOthers = others.filter((other) => other.far).length;
    return farOthers + 1 > limit ? { code: 'too_many_far', params: { limit } } : null;
  },
  ownRows(model, own, facts) {
    if (own.learner.maxFarPeriods === undefined) return;
    const row = model.row(-Infinity, own.learner.maxFarPeriods);
    for (const candidate of candidatesOf(facts, own)) if (candidate.placing.far) model.count(row, candidate);
  },
  sees: ({ learner, far }) => (far && learner.maxFarPeriods !== undefined ? 'far' : ''),
};
