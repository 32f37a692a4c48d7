import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { publication as swedish } from '../sv/round-publication.ts';

export const publication: Catalogue<typeof swedish> = {
  gaps: 'This is not finished',
  unplaced: (count) => (count === '1' ? '1 placement is missing' : `${count} placements are missing`),
  left: (count) => `${counted(count, 'placement has', 'placements have')} a learner who is on leave or has left`,
  unsupervised: (count) =>
    count === '1' ? '1 placement has no named supervisor' : `${count} placements have no named supervisor`,
  broken: 'A rule is broken now.',
  concerns: 'It concerns',
  andMore: (count) => `and ${count} more`,
  despite: 'Publish all the same, though rules are broken',
  despiteFirst: 'The plan breaks rules now. Correct it, or tick that you publish it all the same.',
  title: 'Check before you publish',
  titleAgain: 'Changes that nobody has been told of',
  text: (placements, learners, units) =>
    `${counted(placements, 'placement', 'placements')} will be published. ${counted(learners, 'learner', 'learners')} and ${counted(units, 'unit', 'units')} get one letter each. It cannot be undone, since the letters are sent.`,
  textAgain: (placements, learners, units) =>
    `${counted(placements, 'placement is new or has', 'placements are new or have')} ended since the round was published. ${counted(learners, 'learner', 'learners')} and ${counted(units, 'unit', 'units')} get one letter each. It cannot be undone, since the letters are sent.`,
  publish: (letters) => `Publish and send ${counted(letters, 'letter', 'letters')}`,
  publishAgain: (letters) => `Tell of the changes in ${counted(letters, 'letter', 'letters')}`,
  example: 'What the letters look like',
  exampleTo: (recipient) => `To ${recipient}`,
  ended: 'Ends or is shortened',
  endedAtUnit: 'Not coming or leaving',
  silentUnits: 'Units without e-mail address: tell by other means',
  pending: (count) => `${counted(count, 'change', 'changes')} in the published plan not yet told of`,
  toPending: 'See and tell',
  learners: 'Learners who get a letter',
  units: 'Units that get a letter',
  learner: 'Learner',
  email: 'E-mail address',
  placements: 'Placements',
  unit: 'Unit',
  comes: 'Learners coming',
  byHand: 'Protected identity: tell by other means than e-mail',
  withoutAddress: 'No e-mail address: tell by other means',
  doneTitle: (reference) => `Published. Reference ${reference}`,
  doneText: (placements, recipients) =>
    `${counted(placements, 'placement is', 'placements are')} published and ${counted(recipients, 'letter is on its', 'letters are on their')} way.`,
  earlier: 'Publications',
  earlierLine: (time, placements, recipients) =>
    `${time}: ${counted(placements, 'placement', 'placements')}, ${counted(recipients, 'letter', 'letters')}`,
  none: {
    title: 'Nothing to publish',
    text: 'All placements of the round are published already, or there are none yet.',
  },
};
