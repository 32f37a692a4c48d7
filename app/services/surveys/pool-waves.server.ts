import { poolsOf } from '#app/domain/quality/pooled-results.ts';
import type { ClosedWave, Pool } from '#app/domain/quality/pooled-results.ts';
import { isSameAudience } from '#app/domain/surveys/audience.ts';
import type { Queries } from '#db/database.ts';
import { listPools, listToldWaves } from '#db/queries/survey-pools.ts';
import { listEarlierWaves } from '#db/queries/surveys.ts';
import type { InstrumentVersion, StoredAnswer, Wave } from '#db/queries/surveys.ts';

/** An answer with the path of its unit, as the results sort it. */
export function placed({ values, programmeId, unitId }: StoredAnswer, paths: ReadonlyMap<string, string>) {
  const unitPath = unitId === null ? null : (paths.get(unitId) ?? null);
  return { values, bucket: { programmeId, unitId, unitPath } };
}

/** What a wave that has just closed tells together with those before it that asked the same of the same. */
export async function poolWave(
  db: Queries,
  { wave, instrument }: { wave: Wave; instrument: InstrumentVersion },
  closed: Pick<ClosedWave, 'answers' | 'releases'>,
  paths: ReadonlyMap<string, string>,
): Promise<Pool[]> {
  const earlier = (await listEarlierWaves(db, instrument, wave)).filter(
    ({ instrumentVersionId, audience }) =>
      instrumentVersionId === instrument.id && isSameAudience(audience, wave.audience),
  );
  const ids = earlier.map(({ id }) => id);
  const told = (await listToldWaves(db, ids)).map(({ id, answers, releases }) => ({
    ...{ id, releases },
    answers: answers.map((answer) => placed(answer, paths)),
  }));
  const waves = [...told, { id: wave.id, ...closed }];
  return poolsOf(instrument.definition, waves, await listPools(db, ids), wave.thresholds);
}
