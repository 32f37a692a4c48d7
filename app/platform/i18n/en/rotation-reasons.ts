import type { Catalogue } from '../catalogue.ts';
import type { rotationReasons as swedish } from '../sv/rotation-reasons.ts';
import { counted } from '../primitives.ts';

interface Told {
  who: string;
  blocks: string;
  sectors: string;
  clinic: string;
  weeks: string;
  needed: string;
  available: string;
}

export const rotationReasons: Catalogue<typeof swedish> = {
  reasons: {
    no_clinic_of_type: (t: Told) =>
      `${t.who}: no clinic takes anybody for ${t.blocks}. More clinics need to state places within ${t.sectors}.`,
    no_time_for_blocks: (t: Told) =>
      `${t.who} needs ${counted(t.needed, 'week', 'weeks')} for the blocks but has ${t.available}. Make the plan longer, raise the working time or shorten a block.`,
    no_room_for_block: (t: Told) =>
      `${t.who}: no clinic has a place ${counted(t.needed, 'week', 'weeks')} on end for ${t.blocks} during the employment.`,
    no_room_alone: (t: Told) =>
      `${t.who} cannot do all blocks in order during the employment, with the leave and the places there are, even if nobody else were in the plan. Raise the margin, make the plan longer or unlock something.`,
    fixed_overlap: (t: Told) => `${t.who}: ${t.blocks} are locked so that they collide ${t.weeks}. Unlock one of them.`,
    fixed_over_capacity: (t: Told) =>
      `${t.clinic} has ${counted(t.needed, 'doctor settled', 'doctors settled')} ${t.weeks} but ${counted(t.available, 'place', 'places')}. Unlock one, or ask the clinic for one more place.`,
    order_broken_by_fixed: (t: Told) => `${t.who}: ${t.blocks} are locked in the wrong order. Unlock one of them.`,
    order_circular: (t: Told) => `The order goes round in a ring among ${t.sectors}. Change it under Settings.`,
    capacity_short: (t: Told) =>
      `Within ${t.sectors} ${counted(t.needed, 'week is', 'weeks are')} needed ${t.weeks} but the clinics have ${t.available}. More places or a later intake are needed.`,
    crowded_out: (t: Told) => `${t.who}: ${t.blocks} found no room beside the others’ in the plan that was found.`,
  },
  whyNot: {
    unknown: 'That week or clinic cannot be asked about.',
    full: (weeks: string) => `Others have the places. Full ${weeks}.`,
    fullElsewhere: 'There is room there, but then the doctor’s other blocks find none anywhere.',
    possible: (cost: string) => `It can be so, and the plan costs ${cost} more.`,
    cheaper: (cost: string) => `It can be so, and the plan costs ${cost} less.`,
    same: 'It can be so, and the plan costs as much.',
    forbidden: {
      settled: 'The block is settled: it is locked or has been.',
      wrong_type: 'The block is not of the clinic’s sector.',
      barred_clinic: 'The doctor has a conflict of interest or works at the clinic.',
      outside_employment: 'The block then does not fit in the employment.',
      in_leave: 'The doctor is on leave then, or placed elsewhere.',
      no_room_for_rest: 'The doctor then has no time for the other blocks, in order, during the employment.',
    },
  },
};
