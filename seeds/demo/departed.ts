import type { Random } from '#app/domain/shared/random.ts';
import { programmeOf } from './population.ts';
import type { LearnerRow } from './learners.ts';
import type { PeopleSource, PersonRow } from './people.ts';
import { cohortPlans } from './cohorts/index.ts';
import { termLabel } from './terms.ts';
import type { DemoTerms } from './terms.ts';

/** Learners of a cohort who have left it, or are on leave from it. */
const DEPARTED: Readonly<Record<string, { left: number; paused: number }>> = {
  'ssk-h-a': { left: 4, paused: 2 },
  'ssk-h-b': { left: 9, paused: 2 },
  'ssk-h-d': { left: 2, paused: 0 },
  'ssk-v-a': { left: 2, paused: 1 },
  'ssk-v-b': { left: 4, paused: 1 },
  'lak-gu-a': { left: 1, paused: 1 },
  'lak-lu-a': { left: 1, paused: 1 },
  'apl-vux-a': { left: 4, paused: 1 },
  'apl-gy-a': { left: 3, paused: 0 },
  'lia-b': { left: 1, paused: 1 },
  'at-h-b': { left: 0, paused: 1 },
  'ptp-b': { left: 0, paused: 1 },
};

/** People who began and are not there now. They hold no places, and little is kept of those who have left. */
export function departedOf(terms: DemoTerms, people: PeopleSource, random: Random) {
  const persons: PersonRow[] = [];
  const learners: LearnerRow[] = [];
  for (const plan of cohortPlans) {
    const { left, paused } = DEPARTED[plan.key] ?? { left: 0, paused: 0 };
    const programme = programmeOf(plan.programmeId);
    const employer = programme.employerOrganisationId ?? null;
    for (let ordinal = 0; ordinal < left + paused; ordinal += 1) {
      const hasLeft = ordinal < left;
      const educator = plan.educators
        ? random.weighted(plan.educators, ([, weight]) => weight)[0]
        : programme.educationOrganisationId;
      const person = people.person(employer ? 'example.se' : `student.${educator}.example`);
      persons.push(person);
      learners.push({
        id: `learner-${plan.key}-gone-${ordinal + 1}`,
        personId: person.id,
        programmeId: plan.programmeId,
        cohort: termLabel(terms.code(plan.start)),
        educationOrganisationId: educator,
        employerOrganisationId: employer ?? plan.employers?.[0]?.[0] ?? null,
        status: hasLeft ? 'left' : 'paused',
      });
    }
  }
  return { persons, learners };
}
