import type { Catalogue } from '../catalogue.ts';
import type { alternatives as swedish } from '../sv/round-alternatives.ts';

export const alternatives: Catalogue<typeof swedish> = {
  title: 'Alternative plans',
  link: 'Compare alternatives',
  lead: 'Each alternative puts something else first. The hard rules hold in all of them, and nothing is saved until one is chosen.',
  choose: 'Alternatives to work out',
  kinds: {
    present: "The round's rules",
    first_wishes: 'More first wishes',
    worst_off: 'Gentler to the worst-off',
    short_journeys: 'Shorter journeys',
    few_sites: 'Fewer changes of site',
  },
  meanings: {
    first_wishes: 'Missing the first wish costs nearly all, the steps after it little.',
    worst_off:
      'The most that anybody carries is made as small as it can be, then the plan costs as little as possible.',
    short_journeys: 'Travel time and far journeys weigh four times as much.',
    few_sites: 'Each new hospital or town weighs four times as much.',
  },
  ask: 'Work out',
  hint: 'Takes at most 10 seconds for each plan.',
  working: 'Working out the alternatives, at most 10 seconds each',
  stop: 'Stop',
  caption: 'The alternatives side by side',
  measure: 'Measure',
  moved: 'Placements that differ from the plan as it is',
  note: "Most to carry is among those whom some plan could have served better, and is counted in all plans by the round's weights.",
  proof: 'Proven best',
  proven: 'yes',
  gap: (gap) => `at most ${gap} from the best`,
  impossible: 'no plan: locked placements contradict the rules',
  nobody: 'The round has nobody to place yet.',
  promote: 'Choose',
  promoteLong: (name) => `Choose ${name.toLowerCase()}`,
  promoteHint:
    "The alternative's weights become the round's, and a new proposal follows them. The weights can be undone.",
};
