import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import type { instrumentVersions } from '#db/schema/index.ts';
import { basicService, generalService } from './doctors-foundation.ts';
import { learningEnvironment } from './learning-environment.ts';
import { psychologistService } from './psychologist-service.ts';
import { specialistTraining } from './specialist-training.ts';

/** The region's own instruments in their first versions. Another wording is another version, never a change to this one. */
const FIRST_VERSIONS: Readonly<Record<string, InstrumentSource>> = {
  'learning-environment': learningEnvironment,
  'general-service': generalService,
  'basic-service': basicService,
  'specialist-training': specialistTraining,
  'psychologist-service': psychologistService,
};

export const instrumentRows: readonly (typeof instrumentVersions.$inferInsert)[] = Object.entries(FIRST_VERSIONS).map(
  ([instrument, source]) => ({
    id: `${instrument}@1`,
    instrument,
    number: 1,
    definition: instrumentDefinition.parse(source),
  }),
);
