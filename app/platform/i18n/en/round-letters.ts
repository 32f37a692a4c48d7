import type { Catalogue } from '../catalogue.ts';
import type { letters as swedish } from '../sv/round-letters.ts';

export const letters: Catalogue<typeof swedish> = {
  placementLine: (weeks, unit, place) => `- ${weeks}: ${unit}${place ? `, ${place}` : ''}`,
  learnerSubject: (round) => `Your placement is ready: ${round}`,
  learnerBody: (name, lines, link) =>
    `Hello ${name}!\n\nYour placement is ready:\n\n${lines}\n\nHours, contact person and what to bring are there when you sign in:\n${link}\n\nYou get this letter because the region's education unit has placed you. It cannot be replied to.\n`,
  unitSubject: (unit, round) => `Learners coming to ${unit}: ${round}`,
  unitBody: (unit, count, weeks, link) =>
    `Hello!\n\n${count === 1 ? 'One learner is placed' : `${count} learners are placed`} at ${unit} during ${weeks}.\n\nNames, weeks and supervisors are there when you sign in:\n${link}\n\nThis letter goes to the unit's address for education matters. It cannot be replied to.\n`,
};
