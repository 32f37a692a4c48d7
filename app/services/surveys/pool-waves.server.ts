import { poolsOf } from '#app/domain/quality/pooled-results.ts';
import type { ClosedWave, Pool } from '#app/domain/quality/pooled-results.ts';
import type { Answer } from '#app/domain/quality/wave-results.ts';
import { isSameAudience } from '#app/domain/surveys/audience.ts';
import type { Queries } from '#db/database.ts';
import { listResultPlaces } from '#db/queries/quality-places.ts';
import type { ResultProgramme, ResultUnit } from '#db/queries/quality-places.ts';
import { listPools, listToldWaves } from '#db/queries/survey-pools.ts';
import { listEarlierWaves } from '#db/queries/surveys.ts';
import type { StoredAnswer } from '#db/queries/survey-answers.ts';
import type { InstrumentVersion, Wave } from '#db/queries/surveys.ts';

/** What the units and the programmes that answers name belong to. */
export interface AnswerPlaces {
  units: ReadonlyMap<string, Pick<ResultUnit, 'path'>>;
  programmes: ReadonlyMap<string, Pick<ResultProgramme, 'branch' | 'educationOrganisationId'>>;
}

export async function answerPlaces(db: Queries): Promise<AnswerPlaces> {
  const { units, programmes } = await listResultPlaces(db);
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    programmes: new Map(programmes.map((programme) => [programme.id, programme])),
  };
}

/** An answer with what its unit and its programme belong to, as the results sort it. */
export function placed({ values, programmeId, unitId }: StoredAnswer, { units, programmes }: AnswerPlaces): Answer {
  const unitPath = unitId === null ? null : (units.get(unitId)?.path ?? null);
  const programme = programmes.get(programmeId ?? '');
  const of = { schoolId: programme?.educationOrganisationId, branch: programme?.branch };
  return { values, bucket: { programmeId, unitId, unitPath, ...of } };
}

/** What a wave that has just closed tells together with those before it that asked the same of the same. */
export async function poolWave(
  db: Queries,
  { wave, instrument }: { wave: Wave; instrument: InstrumentVersion },
  closed: Pick<ClosedWave, 'answers' | 'releases'>,
  places: AnswerPlaces,
): Promise<Pool[]> {
  const earlier = (await listEarlierWaves(db, instrument, wave)).filter(
    ({ instrumentVersionId, audience }) =>
      instrumentVersionId === instrument.id && isSameAudience(audience, wave.audience),
  );
  const ids = earlier.map(({ id }) => id);
  const told = (await listToldWaves(db, ids)).map(({ id, answers, releases }) => ({
    ...{ id, releases },
    answers: answers.map((answer) => placed(answer, places)),
  }));
  const waves = [...told, { id: wave.id, ...closed }];
  return poolsOf(instrument.definition, waves, await listPools(db, ids), wave.thresholds);
}
