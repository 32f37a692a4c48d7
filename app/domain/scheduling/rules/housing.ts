import { capacityOf } from '../capacity.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Finding, Rule } from './rule.ts';

/** The beds of a place are shared by all its units, whose own limits cross them: its rows are no flow, and come last. */
export const housing: Rule = {
  id: 'housing',
  name: { sv: 'Boende på orten', en: 'Housing' },
  description: {
    sv: 'Den som har längre resa än gränsen placeras bara där regionen har en säng till henne alla veckorna, och resan räknas då som en del av sig själv. Gäller inte den som är undantagen från längsta resväg.',
    en: 'A learner with a longer journey than the limit is only placed where the region has a bed for her in all the weeks, and the journey then counts as a part of itself. Not for those who are excepted from the longest journey.',
  },
  strength: 'hard',
  optIn: true,
  bindsLearners: true,
  exceptionWeight: 2,
  source: { sv: 'Regionens register över boenden', en: "The region's register of housing" },
  ...NO_WEIGHT,
  defaultParams: { fromMinutes: 75, share: 20 },
  inputs: [
    {
      name: 'fromMinutes',
      label: { sv: 'Säng när resan är längre än', en: 'A bed when the journey is longer than' },
      unit: { sv: 'minuter enkel resa', en: 'minutes one way' },
      most: 360,
    },
    {
      name: 'share',
      label: { sv: 'Resan räknas då som', en: 'The journey then counts as' },
      unit: {
        sv: 'procent av dagliga resor; 20 är en resa i veckan',
        en: 'per cent of daily journeys; 20 is one a week',
      },
      most: 100,
    },
  ],
  ...capacityOf('beds', 'no_bed'),
  forbids({ bed, demand }): Finding | null {
    if (!bed?.isMissing) return null;
    return { code: 'no_bed', params: { place: bed.place, weeks: demand.weeks } };
  },
};
