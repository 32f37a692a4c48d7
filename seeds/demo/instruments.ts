import { putItem, removeItem } from '#app/domain/surveys/edit-instrument.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { instrumentVersions } from '#db/schema/surveys.ts';
import { inOwnWords } from '../reference/instruments/agreement.ts';
import { learningEnvironmentInWords } from '../reference/instruments/learning-environment.ts';

const PLAIN = { reversed: false, mayNotApply: false };

/** A version that somebody is at work on: a question reworded, one taken away, and one for those who were not content. */
export function draftInstrument(): typeof instrumentVersions.$inferInsert {
  const without = removeItem(instrumentDefinition.parse(learningEnvironmentInWords), 'other_professions');
  const reworded = putItem(without, 'supervision', {
    ...{ id: 'knew_goals', ...PLAIN },
    text: { sv: 'Min handledare hade läst mina lärandemål.', en: 'My supervisor had read my learning goals.' },
  });
  const wording = ['Vad borde ha varit annorlunda?', 'What should have been different?'] as const;
  const asked = { item: 'would_recommend', equals: ['1', '2'] };
  const definition = putItem(reworded, 'overall', {
    ...PLAIN,
    ...inOwnWords('which_more', wording, asked),
    kind: 'text',
    length: 'long',
  });
  return { id: 'learning-environment@3', instrument: 'learning-environment', number: 3, state: 'draft', definition };
}
