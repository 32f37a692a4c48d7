import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { instrumentVersions } from '#db/schema/index.ts';
import { learningEnvironment } from '../reference/instruments/learning-environment.ts';

const { subscales, ...rest } = learningEnvironment;

/** The wording that the region tried out first, with a theme fewer: figures from before and after are not one trend. */
export const trialInstrument = {
  id: 'learning-environment@0',
  instrument: 'learning-environment',
  number: 0,
  definition: instrumentDefinition.parse({
    ...rest,
    title: { sv: 'Lärandemiljö Halland, försök', en: 'Learning environment Halland, trial' },
    subscales: subscales.filter(({ id }) => id !== 'workplace'),
  }),
} satisfies typeof instrumentVersions.$inferInsert;
