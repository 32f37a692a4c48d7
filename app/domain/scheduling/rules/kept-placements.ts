import type { Demand } from '../problem.ts';
import type { Rule, Setting } from './rule.ts';

/** Looks at demands that have been told a unit; where nothing has been published it costs nothing. */
export const keptPlacements: Rule = {
  id: 'kept-placements',
  name: { sv: 'Det publicerade står kvar', en: 'What has been published stands' },
  description: {
    sv: 'Den som har fått besked om en enhet får en annan, eller ingen, bara om det kostar mindre; kort varsel kostar mer.',
    en: 'Whoever has been told a unit gets another, or none, only when that costs less; short notice costs more.',
  },
  strength: 'soft',
  repairOnly: true,
  source: { sv: 'Regionens åtagande mot lärosätena', en: "The region's commitment to the universities" },
  defaultWeight: 500,
  weightUnit: {
    sv: 'per ändrad placering, gånger varselvikten',
    en: 'per changed placement, times the weight of notice',
  },
  price({ demand, unit }, setting) {
    return demand.published?.unitId === unit.id ? 0 : priceOfChange(demand, setting);
  },
  leftOpen: priceOfChange,
};

function priceOfChange({ published }: Demand, { weight }: Setting): number {
  return published ? weight * published.noticeWeight : 0;
}
