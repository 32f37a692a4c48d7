import type { Catalogue } from '../catalogue.ts';
import type { ownWishes as swedish } from '../sv/own-wishes.ts';

export const ownWishes: Catalogue<typeof swedish> = {
  title: 'My wishes',
  link: 'What became of my wishes?',
  lead: 'For each wish that was not met it says what stands in the way, as things are today. If you wonder about anything, ask your coordinator.',
  none: {
    title: 'No wishes',
    text: 'You have no wishes in a round that has been published. When your placement has been published you see here what became of them.',
  },
  placed: (unit, weeks) => `${unit}, ${weeks}`,
  wish: (rank, unit) => `${rank}. ${unit}`,
  granted: 'met',
  inWeeks: (weeks) => `That is so in ${weeks}.`,
  possible:
    "There is room as things are now. The plan weighs everybody's wishes, journeys and requirements against each other, and this came out better on the whole.",
  reasons: {
    not_candidate: 'The unit offers no place for your education in all of the weeks.',
    sector_not_allowed: "The period may not be done in the unit's sector.",
    conflict_of_interest: 'There is a conflict of interest between you and the unit.',
    own_workplace: 'The unit is your own workplace.',
    placed_elsewhere: 'You already have a placement in some of the weeks.',
    visited_before: 'You have already had a placement at the unit.',
    attest_missing: 'You lack an attest that the unit requires.',
    attest_expired: 'An attest that the unit requires is not valid for the whole period.',
    unit_closed: 'The unit is closed in some of the weeks.',
    minor_refused: 'The unit takes no minors.',
    locked_elsewhere: 'It has been decided that you are placed at another unit.',
    locked_twice: 'It has been decided that you are placed at another unit.',
    unit_full: 'All places at the unit are taken in at least one of the weeks.',
    form_full: "The unit's places for your education are taken in at least one of the weeks.",
    supervisors_full: "The unit's supervisors already have as many learners as they can take.",
    unit_repeated: 'You are placed at the unit in another period.',
    need_unmet: 'The required placements in some sectors could then not be met for you.',
    too_many_far: 'You would then have too many periods with a long journey.',
    no_candidates: 'No unit offers a place for you in all of the weeks.',
    crowded_out: 'There are not places enough for everybody.',
    unknown_demand: 'You do not take part in the period.',
    unknown_unit: 'The unit offers no places in the round.',
  },
};
