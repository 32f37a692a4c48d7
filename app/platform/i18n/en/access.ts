import type { Catalogue } from '../catalogue.ts';
import type { access as swedish } from '../sv/access.ts';

export const access: Catalogue<typeof swedish> = {
  signIn: {
    title: 'Sign in',
    lead: "Placements, schedules and follow-up of the region's clinical education.",
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    refusals: {
      wrong_credentials: 'The e-mail address and the password do not belong together. Check them and try again.',
      too_many_attempts: 'There have been too many attempts. Wait a minute and try again.',
    },
  },
  account: {
    title: 'Your account',
    lead: 'Where you are signed in and what you may do.',
    roles: 'Your roles',
    scope: 'Covers',
    everywhere: 'The whole region',
    own: 'What is your own',
    sessions: 'Sessions',
    thisSession: 'This device',
    started: 'Signed in',
    lastSeen: 'Last used',
    device: 'Device',
    signOutEverywhere: 'Sign out everywhere',
    signOutEverywhereHint: 'All sessions end, this one too.',
  },
  roles: {
    regional_study_director: 'Regional director of studies',
    study_director: 'Director of studies',
    placement_coordinator: 'Placement coordinator',
    school_coordinator: 'Coordinator at an education provider',
    unit_manager: 'Unit contact for learners',
    supervisor: 'Supervisor',
    learner: 'Learner',
    clinical_lecturer: 'Clinical lecturer',
    administrator: 'Education administrator',
    librarian: 'Hospital librarian',
    clinician: 'Staff member',
  },
};
