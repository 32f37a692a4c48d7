import { NO_WEIGHT } from './rule.ts';
import type { Finding, Rule } from './rule.ts';

export const maxTravel: Rule = {
  id: 'max-travel',
  name: { sv: 'Längsta resväg', en: 'Longest journey' },
  description: {
    sv: 'Ingen placeras längre bort än gränserna, utom den som är undantagen i omgången eller vars bostad inte är känd. Noll är ingen gräns.',
    en: 'Nobody is placed further away than the limits, but for those who are excepted in the round or whose home is not known. Zero is no limit.',
  },
  strength: 'hard',
  optIn: true,
  exceptionWeight: 2,
  source: { sv: 'Lärosätets avtal om längsta resa till VFU', en: "The university's agreement on the longest journey" },
  ...NO_WEIGHT,
  defaultParams: { minutes: 90, kilometres: 0 },
  inputs: [
    {
      name: 'minutes',
      label: { sv: 'Längsta restid', en: 'Longest travel time' },
      unit: { sv: 'minuter enkel resa', en: 'minutes one way' },
      most: 360,
    },
    {
      name: 'kilometres',
      label: { sv: 'Längsta avstånd', en: 'Longest distance' },
      unit: { sv: 'km väg enkel resa, uppskattat', en: 'km of road one way, estimated' },
      most: 1000,
    },
  ],
  forbids({ learner, travelMinutes, kilometres }, { params }): Finding | null {
    if (learner.anyDistance) return null;
    const [minutes, furthest] = [Number(params.minutes ?? 0), Number(params.kilometres ?? 0)];
    if (minutes > 0 && travelMinutes > minutes)
      return { code: 'journey_too_long', params: { minutes: travelMinutes, limit: minutes } };
    if (furthest > 0 && kilometres !== undefined && kilometres > furthest)
      return { code: 'journey_too_far', params: { kilometres, limit: furthest } };
    return null;
  },
};
