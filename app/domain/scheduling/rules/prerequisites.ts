import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * A course that is neither done nor a part of the round forbids the placement. One that the learner is to do earlier in
 * the round is taken to be done; `solve` takes the placement back where that place is not found.
 */
export const prerequisites: Rule = {
  id: 'prerequisites',
  name: { sv: 'Förkunskapskrav', en: 'Prerequisites' },
  description: {
    sv: 'Ingen placeras i en kurs innan kurserna som den kräver är genomförda, planerade tidigare eller gjorda tidigare i omgången.',
    en: 'Nobody is placed in a course before the courses that it requires are done, planned earlier or done earlier in the round.',
  },
  strength: 'hard',
  exceptionWeight: 3,
  source: { sv: 'Kursplanens krav på särskild behörighet', en: 'The entry requirements of the syllabus' },
  ...NO_WEIGHT,
  forbids({ demand }) {
    const lacking = demand.prerequisites?.find(({ demandIds }) => demandIds.length === 0);
    return lacking ? { code: 'course_missing', params: { course: lacking.course } } : null;
  },
};
