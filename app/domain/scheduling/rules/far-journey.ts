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
  price({ far }, { weight }) {
    return far ? weight : 0;
  },
};
