import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const conflictOfInterest: Rule = {
  id: 'conflict-of-interest',
  name: { sv: 'Jäv', en: 'Conflict of interest' },
  description: {
    sv: 'Ingen placeras där en närstående eller annan jävsgrund finns.',
    en: 'Nobody is placed where a relative works or another conflict of interest exists.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Förvaltningslagen (2017:900) 16 §', en: 'Administrative Procedure Act (2017:900), section 16' },
  ...NO_WEIGHT,
  forbids({ learner, unit }) {
    const found = learner.conflictUnits.some(
      ({ unitId, kind }) => unitId === unit.id && kind === 'conflict_of_interest',
    );
    return found ? { code: 'conflict_of_interest', params: {} } : null;
  },
};
