import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { calls as swedish } from '../sv/round-calls.ts';

export const calls: Catalogue<typeof swedish> = {
  title: 'Places worth a call',
  link: 'Places worth a call',
  lead: 'What one more place at the unit would give, the most first. The plan is then made anew so as to be the best with the place, around what is locked. Each row is worked out by itself.',
  leadPublished:
    'What one more place at the unit would give those who have no placement, the most first. What has been published stands. Each row is worked out by itself.',
  caption: 'Places worth a call, the most valuable first',
  weeks: 'One more place in',
  gives: 'Gives',
  saving: 'The plan costs less by',
  atLeast: (saving) => `at least ${saving}`,
  between: (saving, most) => `at least ${saving}, at most ${most}`,
  moved: 'Placements that change',
  contact: 'Contact',
  noContact: 'No contact given',
  placed: (count) => `${count} more placed`,
  better: (count) => counted(count, 'better wish', 'better wishes'),
  worse: (count) => counted(count, 'worse wish', 'worse wishes'),
  shorter: (minutes) => `${minutes} less travel`,
  longer: (minutes) => `${minutes} more travel`,
  other: 'The plan follows the rules better',
  unsettled: 'Perhaps worth something',
  unsettledLead:
    'No better plan has been found with these places, but there was no time to rule one out. The estimate says what the place is worth in a simplified plan in which learners can be split between units. It is usually close, but no promise.',
  estimate: 'Estimated worth',
  atMost: 'At most',
  unknown: 'unknown',
  open: (count) => `${counted(count, 'placement has', 'placements have')} no place without more places.`,
  slack: (cost) =>
    `The plan as it stands could cost ${cost} less with the places there are. What places are worth is counted from the best plan.`,
  notProven:
    'It is not proven that the plan without more places is the best. The figures say what a place gives the plan there is, and could be lower against a better plan.',
  broken: 'The plan as it stands breaks a rule. What places are worth is counted from the best plan that holds.',
  worthless: (count) => `${counted(count, 'more place', 'more places')} would give nothing at all. That is proven.`,
  none: {
    title: 'No unit is worth a call',
    text: (count) =>
      `One more place would not make the plan better, wherever it was. That is proven for all ${count} that are possible.`,
  },
  noPlan: {
    title: 'No plan yet',
    text: 'Make a proposal first. Then what more places would give is shown here.',
    toPlan: 'To the placements',
  },
};
