import type { Catalogue } from '../catalogue.ts';
import type { roundRules as swedish } from '../sv/round-rules.ts';

export const roundRules: Catalogue<typeof swedish> = {
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
