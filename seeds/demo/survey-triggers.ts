import { addDays } from '#app/domain/shared/dates.ts';
import { mondayOf, weekOf } from '#app/domain/shared/weeks.ts';
import { EVERYBODY } from '#app/domain/surveys/audience.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import type { surveyTriggers } from '#db/schema/surveys.ts';
import type { DemoTerms } from './terms.ts';

/** What the region sends without anybody asking for it, from next week on, so that a demo begins at rest. */
export function triggersOf({ today }: DemoTerms): (typeof surveyTriggers.$inferInsert)[] {
  const usual = {
    ...EVERYBODY,
    forms: [],
    yearlyOn: null,
    startsOn: addDays(mondayOf(weekOf(today)), 7),
    daysOpen: ANSWER_DAYS,
    active: true,
  };
  return [
    {
      ...usual,
      ...{ id: 'trigger-ended', name: 'Lärandemiljö efter placering', instrument: 'learning-environment' },
      forms: ['vfu_basic', 'vfu_advanced', 'medical_student', 'apl', 'lia', 'psychologist_vfu'],
    },
    {
      ...usual,
      ...{ id: 'trigger-middle', name: 'Halvvägs i placeringen', instrument: 'learning-environment' },
      ...{ moment: 'middle', atLeastWeeks: 8, forms: ['vfu_basic', 'vfu_advanced'], active: false },
    },
    {
      ...usual,
      ...{ id: 'trigger-yearly', name: 'ST varje år', instrument: 'specialist-training' },
      ...{ moment: 'during', forms: ['st'], yearlyOn: '11-15', daysOpen: 28 },
    },
  ];
}
