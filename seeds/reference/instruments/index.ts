import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { instrumentVersions } from '#db/schema/index.ts';
import { learningEnvironment } from './learning-environment.ts';

export const instrumentRows: readonly (typeof instrumentVersions.$inferInsert)[] = [
  {
    id: 'learning-environment@1',
    instrument: 'learning-environment',
    number: 1,
    definition: instrumentDefinition.parse(learningEnvironment),
  },
];
