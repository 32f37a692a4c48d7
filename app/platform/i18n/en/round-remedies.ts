import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { remedies as swedish } from '../sv/round-remedies.ts';

export const remedies: Catalogue<typeof swedish> = {
  title: 'What is missing',
  link: 'What is missing',
  lead: 'Who cannot get a place, why, and the least that it would take for everybody to get one. Changes of different kinds are worked out apart, around what is locked.',
  leadPublished:
    'Who cannot get a place, why, and the least that it would take for everybody to get one. What has been published stands unless it is said otherwise.',
  open: (count) => `${counted(count, 'placement has', 'placements have')} no place in the plan.`,
  everybody: {
    title: 'Everybody can have a place',
    text: 'There are places enough and no rule stands in the way. Nothing needs to change.',
    open: (count) =>
      `There are places enough and no rule stands in the way, but in the plan as it stands ${counted(count, 'placement has', 'placements have')} no place. Make a proposal, and everybody is placed.`,
    afterCollisions:
      'Once the decisions above have been changed there are places for everybody, and no rule stands in the way.',
    toPlan: 'To the placements',
  },
  nobody: {
    title: 'Nobody to place',
    text: 'There are no learners who are to have a place in the round.',
  },
  unplaced: (count, wanted) => `${counted(count, 'placement', 'placements')} of ${wanted} cannot get a place.`,
  unplacedProven: 'Fewer is not possible, whatever is moved. That is proven.',
  unplacedAtLeast: (least) =>
    `Time ran out before it was proven that fewer is not possible. At least ${least} are left without, whatever is moved.`,
  waiting: 'Without a place',
  waitingLead:
    'If nothing changes these are how few have to wait. Who they are can differ between plans that are equally good.',
  who: (name, weeks) => `${name}, ${weeks}`,
  shortage: (missing, sectors, weeks) =>
    `At least ${counted(missing, 'more place is', 'more places are')} needed in ${sectors} ${weeks}.`,
  shortageWhy: (wanted, units, places) =>
    `${counted(wanted, 'placement', 'placements')} can only be at ${counted(units, 'unit', 'units')} that together have ${counted(places, 'place', 'places')}.`,
  shortages: 'Places that do not suffice',
  remedies: 'What would give more people a place',
  none: 'No change of the kinds that are tried would give anybody else a place. Look at which units are offered and at the rules that always hold.',
  onlyOffered:
    'Only units that offer at least one place in the weeks are counted. One that does not today can of course be asked as well.',
  kinds: {
    place: 'More places',
    exception: 'Exceptions for individuals',
    unlock: 'Letting locked placements go',
    period: 'Changing periods',
    mixed: 'The lightest mixture',
  },
  unlockPublished: 'Changing published placements',
  givesAll: 'Then everybody has a place.',
  leaves: (count) => `${counted(count, 'placement is', 'placements are')} still without.`,
  fewest: 'Fewer changes of this kind do not suffice. That is proven.',
  lightest: 'No mixture weighs less. That is proven.',
  fewestAtLeast: (least, found) =>
    `At least ${least} are needed and at most ${found}. Time ran out before it was settled.`,
  weighs: (weight) => `Weighs ${weight}.`,
  weighing:
    'In a mixture one more place or a lock that is let go weighs 2, another period 3, an attest 1, one more far journey 2, the same unit once more or a requirement or a required course that may wait 3, and a sector that the period is not meant for 4.',
  more: (count) => `Show ${count} more`,
  place: (count, unit, weeks) => `${count === '1' ? 'One more place' : `${count} more places`} at ${unit} ${weeks}`,
  exceptions: {
    'required-attests': (name, unit, attests) => `${name} shows what ${unit} requires: ${attests}`,
    prerequisites: (name) => `${name} gets dispensation from the prerequisites`,
    'max-far-periods': (name, unit) => `${name} has one far journey more than the limit, to ${unit}`,
    'no-repeated-unit': (name, unit) => `${name} may come to ${unit} once more`,
    'required-sectors': (name, sectors) => `${name} meets the requirement of ${sectors} after the round`,
    housing: (name, unit) => `${name} travels to ${unit} every day, without a bed`,
    'allowed-sector': (name, unit) => `${name} may do the period at ${unit}, in another sector`,
  },
  exception: (name, rule, unit) => `${name} is excepted from “${rule}” at ${unit}`,
  anAttest: 'attests',
  unlock: (name, unit, weeks) => `${name}, locked at ${unit} ${weeks}, gets another unit`,
  unlockTold: (name, unit, weeks) => `${name}, published at ${unit} ${weeks}, gets another unit`,
  period: (name, from, to) => `${name} does ${from} in ${to} instead`,
  toUnit: 'The unit’s page',
  toRules: 'The round’s rules',
  toPlacement: 'The placement',
  call: (contact) => `Phone ${contact}`,
  write: (contact) => `Write to ${contact}`,
  collisions: 'Decisions that do not go together',
  collisionsLead:
    'These placements are locked but cannot all stand. Each group is as small as it can be: let one of them go and the others go together.',
  collisionsPublished:
    'These placements have been published but do not all hold any longer. Each group is as small as it can be: change one of them and the others go together.',
  collision: (rule, where) => `${rule}: ${where}`,
  toRepair: 'To the repair',
  tooMany: (count) => `${counted(count, 'placement has', 'placements have')} to be let go for the sake of this rule.`,
  at: (name, unit, weeks) => `${name} at ${unit} ${weeks}`,
  leftOut: (count) =>
    `The rest of the page is worked out without ${count} of them, so that the others go together. They then count among those who need a place.`,
  crowding: 'Locked placements that crowd others out',
  crowdingPublished: 'Published placements that crowd others out',
  crowdingLead:
    'Together these leave somebody without a place. The group is as small as it can be: with one of them less the others would not have stood in the way.',
};
