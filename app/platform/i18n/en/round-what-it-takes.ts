import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { whatItTakes as swedish } from '../sv/round-what-it-takes.ts';

export const whatItTakes: Catalogue<typeof swedish> = {
  title: (name, unit) => `What would it take for ${name} to get ${unit}?`,
  show: 'Show what it would take',
  showFor: (unit) => `Show what it would take for ${unit}`,
  atLeast: (count) => `At least ${counted(count, 'other placement', 'other placements')} would have to move.`,
  impossible: 'It cannot be done, whatever is moved.',
  refused:
    'The changes are no longer possible, something has changed since you opened the page. Nothing has been saved. This is how it stands now.',
  moving: (count) =>
    count === '0'
      ? 'No other placement has to move.'
      : `${counted(count, 'other placement has', 'other placements have')} to move.`,
  losing: (count) => `${count} of them get no new place.`,
  proven: 'Fewer will not do. That is proven.',
  provenByNotice: 'Fewer will not do, counted by notice. That is proven.',
  least: (bound) =>
    `Time ran out before it was proven that fewer will not do. At least ${bound} have to move whatever is done.`,
  leastByNotice: (bound) =>
    `Time ran out before it was proven that fewer will not do. Weighted by notice, at least ${bound} are needed.`,
  notSound:
    'The plan breaks a rule already. What has to change on that account is part of the answer too, so it is not about this placement alone.',
  caption: 'Placements that change',
  wish: 'Wish',
  travel: 'Travel time one way',
  noWish: 'no wish',
  change: (before, after) => `${before} → ${after}`,
  asked: 'The one you ask about.',
  meaning: 'What it means',
  wishes: (better, worse) =>
    better === '0' && worse === '0'
      ? "Nobody's wishes are affected."
      : `Wishes: ${better} better off, ${worse} worse off.`,
  moreTravel: (minutes) => `Travel time one way grows by ${minutes} in all (estimated where not known).`,
  lessTravel: (minutes) => `Travel time one way falls by ${minutes} in all (estimated where not known).`,
  sameTravel: 'Travel time stays the same in all (estimated where not known).',
  cheapest: 'With as few changes it cannot be had for less.',
  notCheapest: 'It may be had for less; time ran out before that was settled.',
  costs: "What changes in the plan's cost, rule by rule",
  toldLater: 'Those concerned are told when you publish the changes.',
  carryOut: (count) => (count === '1' ? 'Carry out the change' : `Carry out all ${count} changes`),
  back: 'To the placement',
};
