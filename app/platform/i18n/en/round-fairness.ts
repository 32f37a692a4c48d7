import type { Catalogue } from '../catalogue.ts';
import type { fairness as swedish } from '../sv/round-fairness.ts';

export const fairness: Catalogue<typeof swedish> = {
  label: 'What is fair in this round?',
  hint: 'Holds from the next proposal on. In all three the hard rules hold alike, and as many as possible get a place.',
  choices: {
    worst_first: 'The worst-off first',
    balanced: 'Balanced',
    first_wish: 'First wishes first',
  },
  gives: {
    worst_first:
      "A burden is what a person's placements cost by the weights below: wishes, journeys, changes of site and earlier terms. The largest burden is made as small as it can be, and among those plans the cheapest is chosen. Gives the gentlest extreme. The price is that some others may get a lower choice.",
    balanced:
      'Each step down the list of wishes costs as much, and the sum for all is as low as it can be. Gives most for all together. The price is that single persons can be clearly worse off than most.',
    first_wish:
      'Missing the first wish costs nearly all, the steps after it little. Gives the most first wishes. The price is that those who miss theirs more often end far down the list or outside it.',
  },
  tried: {
    caption: 'The latest proposal with each',
    headings: {
      choice: 'Choice',
      at: 'Made',
      first: 'First wishes',
      outside: 'Outside the wishes',
      unplaced: 'Without a place',
      burden: 'Most to carry',
      longest: 'Longest journey',
    },
    note: 'The numbers are of the data as they were when the proposal was made. Most to carry is of those whom another plan would have served better, and cannot be compared when first wishes come first, since the costs are others then.',
  },
};
