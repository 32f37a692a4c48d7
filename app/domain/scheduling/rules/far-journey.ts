import { DEFAULT_FAR_FROM_MINUTES } from '../problem.ts';
import type { Rule } from './rule.ts';

export const farJourney: Rule = {
  id: 'far-journey',
  name: { sv: 'Lång resväg', en: 'Far journey' },
  description: {
    sv: 'En resväg över gränsen kostar extra, utöver sina minuter.',
    en: 'A journey beyond the limit costs extra, on top of its minutes.',
  },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 60,
  weightUnit: { sv: 'per placering med lång resväg', en: 'per placement with a far journey' },
  defaultParams: { fromMinutes: DEFAULT_FAR_FROM_MINUTES },
  inputs: [
    {
      name: 'fromMinutes',
      label: { sv: 'Lång från', en: 'Far from' },
      unit: { sv: 'minuter enkel resa', en: 'minutes one way' },
      most: 360,
    },
  ],
  price({ far }, { weight }) {
    return far ? weight : 0;
  },
};
