import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { repair as swedish } from '../sv/round-repair.ts';

export const repair: Catalogue<typeof swedish> = {
  needed: (count) =>
    count === '1'
      ? '1 placement has to be seen to after what has changed since publication.'
      : `${count} placements have to be seen to after what has changed since publication.`,
  propose: 'Propose the least change',
  title: 'Least change',
  lead: 'As few published placements as possible change, and rather those that lie far ahead. A change with less than 14 days of notice counts as three.',
  proven: 'No other plan changes less of what has been published, counted by notice. That is proven.',
  fewest: (bound) =>
    `Time ran out before it was proven that fewer will not do. Weighted by notice, at least ${bound} are needed.`,
  caption: 'Changes to accept',
  learner: 'Learner',
  from: 'From',
  to: 'To',
  weeks: 'Weeks',
  why: 'Why',
  notice: 'Notice',
  days: (count) => counted(count, 'day', 'days'),
  noPlace: 'No place',
  added: 'The learner has no place in these weeks.',
  other: 'Belongs with another change.',
  accept: 'Accept selected changes',
  toldLater: 'The changes are saved together and can be undone. Nobody is told before you do so under Publish.',
  chooseFirst: 'Select at least one change.',
  belongTogether:
    'The selected changes do not hold without some of the others: a place does not become free. Select more. Nothing has been saved.',
  unmended: 'No change can solve this',
  unmendedLead: 'There is no free place that suits. Find more places, or end the placement with a reason.',
  left: 'Have a place though their education is paused or has ended',
  leftLead: 'End the placement with a reason, and the place becomes free.',
  none: {
    title: 'Nothing to mend',
    text: 'All published placements hold, and everybody who waited for a place has one.',
  },
  toRound: 'To the round',
};
