import type { Catalogue } from '../catalogue.ts';
import type { letters as swedish } from '../sv/round-letters.ts';

export const letters: Catalogue<typeof swedish> = {
  placementLine: (weeks, unit, place) => `- ${weeks}: ${unit}${place ? `, ${place}` : ''}`,
  before: (weeks) => `before: ${weeks}`,
  learner: {
    ready: { subject: (round) => `Your placement is ready: ${round}`, lead: 'Your placement is ready:' },
    changed: { subject: (round) => `Your placement has changed: ${round}`, lead: 'Your placement has changed.' },
    ended: {
      subject: (round) => `Your placement no longer holds: ${round}`,
      lead: 'Your placement no longer holds.',
    },
    leaving: {
      subject: (round) => `Your placement ends earlier: ${round}`,
      lead: 'Your placement ends earlier than you have been told.',
    },
  },
  shortened: 'This ends earlier:',
  noLonger: 'This no longer holds:',
  instead: 'This holds now:',
  open: (weeks) => `Where you are to be in ${weeks} is not settled. You get another letter when it is.`,
  learnerBody: (name, news, link) =>
    `Hello ${name}!\n\n${news}\n\nHours, contact person and what to bring are there when you sign in:\n${link}\n\nYou get this letter because the region's education unit has placed you. It cannot be replied to.\n`,
  unitSubject: {
    ready: (unit, round) => `Learners coming to ${unit}: ${round}`,
    changed: (unit, round) => `Changes in learners coming to ${unit}: ${round}`,
    ended: (unit, round) => `Learners not coming to ${unit}: ${round}`,
    leaving: (unit, round) => `Learners leaving ${unit} early: ${round}`,
  },
  unitFrame: (unit, weeks) => `This is about ${unit} during ${weeks}.`,
  unitComing: (count) => (count === 1 ? 'One learner is coming.' : `${count} learners are coming.`),
  unitNew: (count) => (count === 1 ? 'One placement with you is new.' : `${count} placements with you are new.`),
  unitEnded: (count) =>
    count === 1
      ? 'One learner who was placed with you is not coming.'
      : `${count} learners who were placed with you are not coming.`,
  unitLeaving: (count) =>
    count === 1 ? 'One learner leaves you before the last week.' : `${count} learners leave you before the last week.`,
  unitBody: (frame, counts, link) =>
    `Hello!\n\n${frame}\n${counts}\n\nNames, weeks and supervisors are there when you sign in:\n${link}\n\nThis letter goes to the unit's address for education matters. It cannot be replied to.\n`,
};
