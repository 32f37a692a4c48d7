import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import type { instrumentVersions } from '#db/schema/index.ts';
import { capacityDialogue } from './capacity-dialogue.ts';
import { basicService, generalService } from './doctors-foundation.ts';
import { learningEnvironment, learningEnvironmentInWords } from './learning-environment.ts';
import { LICENSED_FRAMES } from './licensed-frames.ts';
import { psychologistService } from './psychologist-service.ts';
import { specialistTraining } from './specialist-training.ts';
import { supervisors } from './supervisors.ts';

type InstrumentRow = typeof instrumentVersions.$inferInsert;

/** The region's own instruments, each in its versions. Another wording is another version, never a change to one of these. */
const OWN: Readonly<Record<string, readonly InstrumentSource[]>> = {
  'learning-environment': [learningEnvironment, learningEnvironmentInWords],
  'general-service': [generalService],
  'basic-service': [basicService],
  'specialist-training': [specialistTraining],
  'psychologist-service': [psychologistService],
  supervisors: [supervisors],
  'capacity-dialogue': [capacityDialogue],
};

/** Whom those are for that learners do not answer. */
const FOR: Readonly<Record<string, Respondents>> = { supervisors: 'supervisors', 'capacity-dialogue': 'units' };

export const instrumentRows: readonly InstrumentRow[] = [
  ...Object.entries(OWN).flatMap(([instrument, versions]) =>
    versions.map((source, index) => row(instrument, index + 1, 'published', source)),
  ),
  ...Object.entries(LICENSED_FRAMES).map(([instrument, source]) => row(instrument, 1, 'draft', source)),
];

function row(instrument: string, number: number, state: 'draft' | 'published', source: InstrumentSource) {
  const definition = instrumentDefinition.parse(source);
  const respondents = FOR[instrument] ?? 'learners';
  return { id: `${instrument}@${number}`, instrument, number, state, respondents, definition };
}
