import type { Catalogue } from '../catalogue.ts';
import type { roundAttests as swedish } from '../sv/round-attests.ts';

export const roundAttests: Catalogue<typeof swedish> = {
  missing: 'Lacks attest',
  lackSome: 'Any attest',
  noneLack: 'No learner lacks that attest.',
  record: 'Record attest for selected',
  chooseFirst: 'Select at least one learner in the list first.',
  recorded: (count) =>
    count === '0'
      ? 'No new attest was recorded.'
      : `The attest is recorded for ${count === '1' ? '1 learner' : `${count} learners`}.`,
  held: (count) => `${count} already held it for the whole time.`,
  title: 'Record attest',
  lead: 'That something has been shown and how long it is valid, the same for all who are selected. Those who already hold the attest for the whole time are left as they are.',
  chosen: (count) => (count === '1' ? '1 selected learner' : `${count} selected learners`),
  save: (count) => `Record attest for ${count === '1' ? '1 learner' : `${count} learners`}`,
  nobody: {
    title: 'No learner is selected',
    text: 'Select those who have shown the attest in the list of the round.',
  },
  toList: 'To the list',
  reasons: {
    attest_missing: (attest) => `The learner lacks an attest that the unit requires: ${attest}.`,
    attest_expired: (attest) => `An attest that the unit requires is not valid throughout the period: ${attest}.`,
  },
  short: {
    attest_missing: (attest) => `Attest missing: ${attest}`,
    attest_expired: (attest) => `Attest not valid throughout the period: ${attest}`,
  },
  toLearner: "Record the attest on the learner's page",
};
