import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const ownWorkplace: Rule = {
  id: 'own-workplace',
  name: { sv: 'Egen arbetsplats', en: 'Own workplace' },
  description: {
    sv: 'Ingen placeras på en enhet där hen är anställd.',
    en: 'Nobody is placed at a unit that employs them.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Samverkansavtalet om verksamhetsförlagd utbildning', en: 'The agreement on clinical education' },
  ...NO_WEIGHT,
  forbids({ learner, unit }) {
    const found = learner.conflictUnits.some(({ unitId, kind }) => unitId === unit.id && kind === 'own_workplace');
    return found ? { code: 'own_workplace', params: {} } : null;
  },
};
