import type { housing } from '#db/schema/organisation.ts';
import type { DemoTerms } from './terms.ts';

/** Beds of two towns in this term and the two that follow; rounds use them when a director turns their rule on. */
export function housingOf(terms: DemoTerms): (typeof housing.$inferInsert)[] {
  const weeks = { fromWeek: terms.week(0, 0), toWeek: terms.weeksOf(2).at(-1) ?? terms.week(2, 0) };
  return [
    { id: 'housing-varberg', name: 'Personalbostäderna Varberg', place: 'varberg', ...weeks, beds: 6, forms: [] },
    {
      ...{ id: 'housing-halmstad', name: 'Studentrummen Halmstad', place: 'halmstad', ...weeks, beds: 10 },
      forms: ['vfu_basic', 'vfu_advanced', 'medical_student'],
    },
  ];
}
