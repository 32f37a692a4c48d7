import { capacityOf } from '../capacity.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const supervisorsMaximum: Rule = {
  id: 'supervisors-maximum',
  name: { sv: 'Handledarnas högsta antal', en: "The supervisors' maximum" },
  description: {
    sv: 'Handledare som delas av flera enheter får tillsammans inte fler än de kan ta emot den veckan.',
    en: 'Supervisors shared by several units never get more learners together than they can take that week.',
  },
  strength: 'hard',
  source: { sv: 'Handledarens angivna högsta antal', en: "The supervisor's stated maximum" },
  ...NO_WEIGHT,
  ...capacityOf('supervisors', 'supervisors_full'),
};
