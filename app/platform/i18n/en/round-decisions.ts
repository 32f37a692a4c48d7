import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { decisions as swedish } from '../sv/round-decisions.ts';

export const decisions: Catalogue<typeof swedish> = {
  title: 'Special decisions',
  link: (count) => (count === '0' ? 'Make special decisions' : `Special decisions (${count})`),
  lead: 'What has been decided for a learner here comes before wishes, journeys and all else that is weighed. Reasons are shown on this page alone, to those who plan the round. Explanations say only that there is a special decision.',
  caption: 'Special decisions in the round',
  none: { title: 'No special decisions', text: 'Everybody is placed by the rules of the round.' },
  learner: 'Learner',
  what: 'Decision',
  why: 'Reason',
  decided: 'Decided',
  left: 'Possible units',
  leftOf: (count) => counted(count, 'unit', 'units'),
  noneLeft: 'No unit is possible',
  kind: 'What is decided',
  kinds: {
    only_at: 'Is to be at one of the units',
    never_at: 'Is not to be at the units',
    most_minutes: 'May travel so many minutes at most',
    without_prerequisites: 'Dispensation from prerequisites',
  },
  only_at: (units) => `Is to be at ${units}`,
  never_at: (units) => `Is not to be at ${units}`,
  most_minutes: (minutes) => `At most ${minutes} minutes one way`,
  without_prerequisites: 'Dispensation from prerequisites',
  category: 'Kind of reason',
  categories: {
    disability: 'Adaptation for a disability',
    care: 'Care of children or a relative',
    health: 'Health',
    safety: 'Safety or protection',
    studies: 'The studies',
    other: 'Other',
  },
  reason: 'Reason',
  reasonHint: 'Write only what is needed. Shown to those who plan the round.',
  units: 'Units',
  unitsHint: 'A hospital or a clinic stands for all units that belong to it. Leave lines empty that are not needed.',
  unit: (ordinal) => `Unit ${ordinal}`,
  noUnit: 'No unit',
  minutes: 'Longest journey',
  minutesUnit: 'minutes one way',
  minutesHint: 'Filled in only when the decision is about the journey.',
  change: 'Change',
  changeNamed: (name) => `Change the decision for ${name}`,
  withdraw: 'Withdraw',
  withdrawNamed: (name) => `Withdraw the decision for ${name}`,
  addTitle: 'Make a special decision',
  changeTitle: 'Change the decision',
  choose: 'Choose a learner',
  add: 'Save the decision',
  back: 'Back to the rules',
  fieldErrors: {
    units: 'Choose at least one unit.',
    none_left: 'The decision leaves the learner no unit in the round. Allow more units or a longer journey.',
    home_unknown:
      "The home is not known, so the journey cannot be worked out. Fill in the home town on the learner's page first.",
  },
  collides: (others) =>
    `The decision does not go together with what has been decided for the learner already: ${others}. Change or withdraw that first, or decide otherwise. Nothing has been saved.`,
  applies: 'There is a special decision for the learner in the round.',
  inTheWay: {
    title: 'Special decisions that leave no unit',
    lead: 'No other kind of change helps these. Whoever has decided needs to change or withdraw a decision, or to remove what stands in the way at the units that it allows.',
    nothing: (count) =>
      count > 1
        ? 'The decisions do not go together: no unit meets them all.'
        : 'No unit with places in the round meets the decision.',
    allowed: (units) =>
      `The decision allows ${counted(units, 'unit', 'units')}, where something else stands in the way:`,
    hindrance: (what, units) => `${what} (${counted(units, 'unit', 'units')})`,
    toDecisions: 'To the decisions',
  },
};
