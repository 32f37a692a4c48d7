import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { swaps as swedish } from '../sv/swaps.ts';

const ORDINALS: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' };

export const swaps: Catalogue<typeof swedish> = {
  title: 'Swaps and cancellations',
  lead: 'Learners who would rather be at another unit than the one they have been told of. Here is what they can get without anybody being worse off.',
  open: 'Swaps and cancellations',
  toRound: 'To the round',
  toMend: (count) =>
    `${counted(count, 'placement', 'placements')} of the round must be seen to first. Whoever has no place comes before whoever wants another.`,
  mend: 'Propose the least change',
  proposed: 'This can be done',
  fair: 'Nobody gets a unit that they have not put before their own. Each exchange has been held against every rule, with the plan as it will be afterwards.',
  proven: 'No other choice of circles helps more learners. That is proven.',
  unproven: 'It is not proven that no other choice of circles helps more learners.',
  circle: (count) => `Exchange between ${count} learners`,
  chain: (unit, count) => `Free place at ${unit}: ${counted(count, 'move', 'moves')}`,
  whyCircle: 'They take each other’s places in the same weeks, so that no unit gets more learners than today.',
  whyChain: (unit, count) =>
    `${unit} has ${counted(count, 'free place', 'free places')} in these weeks. The first in the queue among those who want it gets it, and the place that is left goes on in the same way.`,
  whyChainUnlimited: (unit) =>
    `${unit} has no limit in these weeks. The place that is left goes on to the first in the queue among those who want it.`,
  move: (who, from, to) => `${who}: from ${from} to ${to}`,
  details: (weeks, rank) => `${weeks}, ${ORDINALS[rank] ?? `number ${rank}`} choice`,
  travel: (from, to) => `journey ${from} today, ${to} afterwards (estimated where not known)`,
  notice: (days) => `${counted(days, 'day', 'days')} of notice`,
  accept: 'Accept selected',
  toldLater: 'The changes are saved together and can be undone. Nobody is told before you do so under Publish.',
  chooseFirst: 'Select at least one exchange.',
  belongTogether:
    'The selected exchanges do not hold without some of the others: a place does not become free. Select more. Nothing has been saved.',
  nothing: {
    title: 'No exchange is possible right now',
    text: 'There is no free place that anybody in the queue would rather have, and nobody who can change places with another. The page reckons anew when a place becomes free, a unit gets more places or somebody else wants to move.',
  },
  none: {
    title: 'Nobody wants to move',
    text: 'When a learner says on her own page that she would rather be at another unit, it shows here.',
  },
  queue: 'The queue',
  order:
    'The queue is for places that become free. First comes who got least of her wishes when the round was planned, then who has carried most in earlier terms, and last counts who said so first. Nobody gets ahead by being quick or by wishing differently now.',
  caption: 'Learners in the queue',
  turn: 'Turn',
  learner: 'Learner',
  at: 'Has a place at',
  weeks: 'Weeks',
  wanted: 'Would rather have, in order',
  since: 'Said so',
  deadline: {
    title: 'Last day for wishes to move',
    lead: 'Until that day, learners of the round can say on their own page that they would rather be elsewhere. Placements that have begun are not exchanged.',
    until: (date) => `Learners can say so until ${date}.`,
    closed: 'Learners cannot say so now.',
    change: 'Change the last day',
    field: 'Last day',
    hint: 'Write for example 2027-09-06 or 6/9. Leave it empty when learners are not to say so.',
    save: 'Save',
  },
  own: {
    title: 'Would you rather be elsewhere?',
    lead: 'Say which units you would rather have: you move only if you get one of them. Otherwise you keep the place you have.',
    wanted: (units) => `You would rather be at ${units}. You will hear if it comes about.`,
    until: (date) => `You can say so until ${date}.`,
    over: 'The time for changes has passed, but your wish stands.',
    offer: 'Wish for another unit',
    change: 'Change the wish',
    withdraw: 'Take the wish back',
    ofPlacement: (action, unit) => `${action}, ${unit}`,
    page: (unit) => `Rather than ${unit}`,
    pageLead: (weeks, date) =>
      `The placement ${weeks}. Choose one or more units that you would rather have, the best first. You can change your mind until ${date}, and you keep your place if nothing can be arranged.`,
    line: (rank) => `Choice ${rank}`,
    none: 'None',
    noUnits: {
      title: 'No other unit will do',
      text: 'The rules of your education allow no other unit in these weeks. Ask your coordinator if you wonder.',
    },
    save: 'Save the wish',
  },
};
