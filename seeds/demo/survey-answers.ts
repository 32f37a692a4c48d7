import type { AnswerBucket } from '#app/domain/quality/groups.ts';
import type { Answer } from '#app/domain/quality/wave-results.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { scaleOf, themesOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { Invitation } from '#app/domain/surveys/invite.ts';
import { programmeOf } from './population.ts';

/**
 * What studies find: being treated as equals is rated highest, supervisors' knowledge of the goals lowest. Supervisors lack
 * time and being told early, doctors in specialist training time to lead and improve.
 */
const LEVELS: Record<string, number> = {
  ...{ introduction: 4, continuity: 3.9, supervision: 3.4, feedback: 3.6 },
  ...{ inclusion: 4.4, opportunities: 3.9, workplace: 3.8, overall: 4 },
  ...{ time: 2.9, competence: 3.8, support: 3.6, planning: 3.1, worth: 4.1 },
  ...{ plan: 3.9, assessment: 3.3, side_training: 3.7, leadership: 3.2, responsibility: 4, learning: 3.4 },
};

/** How much better or worse each unit is than the rest; the first and the last of a shuffle stand out. */
export function effectsOf(units: readonly { id: string }[], random: Random): ReadonlyMap<string, number> {
  return new Map(
    random.shuffle(units).map(({ id }, index) => [id, index % 12 === 0 ? -0.9 : random.next() * 0.6 - 0.3]),
  );
}

/** An answer in which chance, the person and the unit have their part. */
export function answerOf(
  { bucket }: Invitation,
  instrument: InstrumentDefinition,
  paths: ReadonlyMap<string, { path: string }>,
  effect: number,
  random: Random,
): Answer {
  const own = effect + (random.next() + random.next() - 1) * 0.9;
  const { lowest, highest } = scaleOf(instrument);
  const values: AnswerValues = {};
  for (const { id, items } of themesOf(instrument)) {
    for (const item of items) {
      const level = (LEVELS[id] ?? 3.8) + own + (random.next() + random.next() - 1) * 1.1;
      const value = Math.min(highest, Math.max(lowest, Math.round(level)));
      values[item.id] = random.chance(0.04) ? null : item.reversed ? lowest + highest - value : value;
    }
  }
  return { values, bucket: placed(bucket, paths) };
}

/** The same, all at one end of the scale. */
export function contentAnswer(
  { bucket }: Invitation,
  instrument: InstrumentDefinition,
  paths: ReadonlyMap<string, { path: string }>,
): Answer {
  const { lowest, highest } = scaleOf(instrument);
  const items = themesOf(instrument).flatMap((theme) => theme.items);
  const values = Object.fromEntries(items.map(({ id, reversed }) => [id, reversed ? lowest : highest]));
  return { values, bucket: placed(bucket, paths) };
}

function placed(bucket: Invitation['bucket'], paths: ReadonlyMap<string, { path: string }>): AnswerBucket {
  const { programmeId, unitId } = bucket;
  const unitPath = unitId === null ? null : (paths.get(unitId)?.path ?? null);
  if (programmeId === null) return { ...bucket, unitPath };
  const { educationOrganisationId: schoolId, branch } = programmeOf(programmeId);
  return { ...bucket, unitPath, schoolId, branch };
}

/** The last unit on the path of a placement. */
export function ownUnit({ unitPath }: Invitation['placement']): string {
  return unitPath.split('/').filter(Boolean).at(-1) ?? '';
}
