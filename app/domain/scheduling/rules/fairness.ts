import type { Rule } from './rule.ts';

/** Runs after the other prices: a cost of 60 with weight 10 and burden 2 becomes 72, so 12 are charged here. */
export const fairness: Rule = {
  id: 'fairness',
  name: { sv: 'Rättvisa över terminerna', en: 'Fairness over the terms' },
  description: {
    sv: 'Den som haft det svårt tidigare väger tyngre nu: kostnaden räknas upp med tidigare belastning.',
    en: 'Those who had it hard before count for more now: their costs grow with their earlier burden.',
  },
  strength: 'soft',
  source: { sv: 'Regionens riktlinje för placering', en: "The region's placement guideline" },
  defaultWeight: 10,
  weightUnit: { sv: 'procent per belastningspoäng', en: 'per cent per point of burden' },
  // How burden is counted and carried from term to term: `placements/burden`.
  defaultParams: { minutesPerPoint: 30, stepsPerPoint: 2, pointsPerChange: 1, most: 5, decay: 50 },
  inputs: [
    {
      name: 'minutesPerPoint',
      label: { sv: 'Resa för en poäng', en: 'Journey for a point' },
      unit: {
        sv: 'minuter enkel resa över omgångens snitt; 0 räknas inte',
        en: 'minutes one way above the mean of the round; 0 does not count',
      },
      most: 360,
    },
    {
      name: 'stepsPerPoint',
      label: { sv: 'Önskemål för en poäng', en: 'Wishes for a point' },
      unit: {
        sv: 'steg från förstahandsvalet utöver omgångens snitt; 0 räknas inte',
        en: 'steps from the first wish beyond the mean of the round; 0 does not count',
      },
      most: 20,
    },
    {
      name: 'pointsPerChange',
      label: { sv: 'Sen ändring', en: 'Late change' },
      unit: { sv: 'poäng per ändring med under 14 dagars varsel', en: "points per change with under 14 days' notice" },
      most: 10,
    },
    {
      name: 'most',
      label: { sv: 'Mest att bära med sig', en: 'Most to carry along' },
      unit: { sv: 'poäng in i omgången', en: 'points into the round' },
      most: 20,
    },
    {
      name: 'decay',
      label: { sv: 'Glöms per termin', en: 'Forgotten per term' },
      unit: { sv: 'procent', en: 'per cent' },
      most: 100,
    },
  ],
  surcharge(cost, { learner }, { weight }) {
    return Math.round((cost * (100 + weight * learner.burden)) / 100) - cost;
  },
};
