import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { start as swedish } from '../sv/start.ts';

export const start: Catalogue<typeof swedish> = {
  title: (name) => `Hello ${name}`,
  lead: 'This needs doing.',
  calm: {
    title: 'Nothing is waiting for you',
    text: 'All that is yours to do is done. Use the menu to look something up.',
  },
  tasks: 'To do',
  draft: (round) => `${round}: have placements proposed`,
  draftNote: (learners) =>
    learners === '0'
      ? 'Add the learners first'
      : `${counted(learners, 'learner is', 'learners are')} waiting for a placement`,
  unplaced: (round, count) => `${round}: ${count} without a placement`,
  unplacedNote: 'See what is in the way, lock what must stay and propose again',
  amendments: (round) => `${round}: tell of changes`,
  amendmentsNote: (count) => counted(count, 'change that nobody knows of', 'changes that nobody knows of'),
  publish: (round) => `${round}: check and publish`,
  publishNote: (placed) => counted(placed, 'placement is ready', 'placements are ready'),
  supervisors: (count) =>
    `${counted(count, 'placement begins', 'placements begin')} within 14 days without a named supervisor`,
  supervisorsNote: 'Name supervisors',
  failedMail: (count) => `${counted(count, 'letter', 'letters')} could not be sent`,
  failedMailNote: 'Check the addresses',
  rosterTask: 'See who is coming to the unit',
  rosterNote: 'Schedule by week, can be printed',
  scheduleTask: 'See your schedule',
  scheduleNote: 'Next placement, address, contact and what is missing',
};
