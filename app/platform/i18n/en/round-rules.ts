import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { roundRules as swedish } from '../sv/round-rules.ts';

export const roundRules: Catalogue<typeof swedish> = {
  trial: {
    ask: 'Preview',
    hint: 'Shows what the plan would be under the rules above, beside the plan as it is now. Nothing is saved. Takes at most 10 seconds.',
    working: 'Working out the rules, at most 10 seconds',
    stop: 'Stop',
    title: 'What it would have been',
    lead: 'The rules below are not saved. Save them if the next proposal is to follow them.',
    same: 'The rules are the same as the saved ones.',
    caption: 'The plan now beside the plan under the rules below',
    measure: 'Measure',
    now: 'The plan now',
    then: 'Under the rules below',
    difference: 'Difference',
    noPlan: 'The round has no plan yet, so there is nothing to compare with.',
    measures: {
      first: 'First wishes',
      outside: 'Outside the wishes',
      unplaced: 'Without a place',
      burden: 'Most to carry',
      mean: 'Mean travel time one way (estimated)',
      longest: 'Longest journey one way (estimated)',
    },
    note: 'Most to carry is among those whom some plan could have served better, and is counted in both plans by the weights below.',
    changes: (moved, added, left) =>
      `Of the placements ${moved} would be at another unit, ${added} would be new and ${left} would be gone.`,
    noChanges: 'Everybody would have the same placement as now.',
    broken: (count) => `${counted(count, 'placement', 'placements')} in the plan now break the rules below.`,
    conflicts: (count) =>
      `${counted(count, 'locked placement contradicts', 'locked placements contradict')} the rules below, so that there is no plan. Unlock them or change the rules.`,
    optimal: 'No plan is better under these rules. That is proven.',
    feasible: (gap) =>
      `This is the best plan that was found in 10 seconds. The best there is costs at most ${gap} less.`,
    nobody: 'The round has nobody to place yet.',
    wrong: 'The rules cannot be previewed',
    differs: 'What differs',
    off: 'off',
    on: 'on',
    weighs: (weight) => `weight ${weight}`,
    valued: (label, value) => `${label.toLowerCase()} ${value}`,
    fairness: 'What is fair',
    fromTo: (from, to) => `from ${from} to ${to}`,
  },
  exceptions: {
    title: 'Exceptions from the longest journey',
    link: (count) =>
      count === '0' ? 'Make an exception from the longest journey' : `Exceptions from the longest journey (${count})`,
    lead: 'These learners may be placed however far away in the round, if the rule on the longest journey is in force. Whose home is not known is always excepted.',
    caption: 'Learners who are excepted',
    none: { title: 'No exceptions', text: 'The limit holds for all whose home is known.' },
    learner: 'Learner',
    reason: 'Reason',
    remove: 'Remove',
    removeNamed: (name) => `Remove the exception for ${name}`,
    addTitle: 'Make an exception',
    choose: 'Choose a learner',
    add: 'Make the exception',
    back: 'Back to the rules',
  },
};
