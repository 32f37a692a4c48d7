import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { weekOf } from '#app/domain/shared/weeks.ts';
import { answerLevels } from '#app/domain/surveys/answer-levels.ts';
import type { NotInvited } from '#app/domain/surveys/invite.ts';
import { fewestAlike, isNamed, thresholdsFor } from '#app/domain/surveys/respondents.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import { audienceOf } from '#app/domain/surveys/wave-form.ts';
import type { WaveValues } from '#app/domain/surveys/wave-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Queries } from '#db/database.ts';
import { isUniqueViolation } from '#db/errors.ts';
import type { InstrumentVersion } from '#db/queries/surveys.ts';
import { isWaveNameTaken, listInstrumentVersions, listProgrammeNames, listUnitPlaces } from '#db/queries/surveys.ts';
import { mayAsk } from './audience-reach.server.ts';
import { planWave } from './plan-wave.server.ts';
import { sendWave } from './send-wave.server.ts';
import type { Sending } from './send-wave.server.ts';

export type { Sending } from './send-wave.server.ts';

/** The audience may be chosen so that it asks others than those whom one answers for. */
export interface OutsideReach {
  field: 'programmeId';
  code: 'outsideReach';
}

export type WaveRefusal =
  { field: 'name'; code: 'taken' } | { field: 'endedFrom'; code: 'tooFewToAsk' | 'noUnits' } | OutsideReach;

const OUTSIDE_REACH: OutsideReach = { field: 'programmeId', code: 'outsideReach' };

type Bilingual = { sv: string; en: string };

/**
 * Opens a wave: settles who is asked, which the instrument decides, and what her answer will say of her. A wave in which
 * fewer could be asked than share in the smallest number is refused: nobody's answer could be hidden.
 */
export async function openWave(
  context: ServiceContext,
  values: WaveValues,
  sending: Sending,
): Promise<Result<{ id: string }, WaveRefusal>> {
  requireSomewhere(context, 'survey:edit');
  const { name, endedFrom, endedTo, closesOn } = values;
  try {
    return await context.db.write(async (tx) => {
      const instrument = await instrumentOf(tx, values);
      if (!(await mayAsk(context, audienceOf(values), tx))) return err(OUTSIDE_REACH);
      if (await isWaveNameTaken(tx, name)) return err({ field: 'name', code: 'taken' });
      const { audience, plan, thresholds, fewest } = await planOf(tx, instrument, values, {
        now: context.now,
        thresholds: sending.thresholds,
      });
      if (plan.invitations.length < fewest) {
        return err({ field: 'endedFrom', code: isNamed(instrument.respondents) ? 'noUnits' : 'tooFewToAsk' });
      }
      const wave = { name, instrument, audience, endedFrom, endedTo, closesOn };
      return ok({ id: await sendWave(tx, context, wave, plan, { ...sending, thresholds }) });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ field: 'name', code: 'taken' });
    throw error;
  }
}

/** Whom the wave would ask if it were opened now, and at which level their answers would be told. Nothing is sent. */
export async function previewWave(
  context: ServiceContext,
  values: WaveValues,
  thresholds: Thresholds,
): Promise<Result<WavePreview, OutsideReach>> {
  requireSomewhere(context, 'survey:edit');
  const { read } = context.db;
  const instrument = await instrumentOf(read, values);
  if (!(await mayAsk(context, audienceOf(values)))) return err(OUTSIDE_REACH);
  const { plan, fewest } = await planOf(read, instrument, values, { now: context.now, thresholds });
  const units = new Map((await listUnitPlaces(read)).map(({ id, name }) => [id, name]));
  const programmes = new Map((await listProgrammeNames(read)).map(({ id, name }) => [id, name]));
  const levels = answerLevels(plan.invitations.map(({ bucket }) => bucket));
  return ok({
    invited: plan.invitations.length,
    notInvited: plan.notInvited,
    respondents: instrument.respondents,
    fewest,
    isEnough: plan.invitations.length >= fewest,
    levels: levels.map(({ unitId, programmeId, people }) => ({
      unit: unitId === null ? null : (units.get(unitId) ?? null),
      programme: programmeId === null ? null : (programmes.get(programmeId) ?? null),
      people,
    })),
  });
}

export interface WavePreview {
  invited: number;
  notInvited: NotInvited;
  respondents: Respondents;
  /** How many there must be to ask. */
  fewest: number;
  isEnough: boolean;
  /** What answers would say of their givers, and of how many. */
  levels: { unit: string | null; programme: Bilingual | null; people: number }[];
}

async function instrumentOf(db: Queries, { instrumentVersionId }: WaveValues) {
  const instrument = (await listInstrumentVersions(db)).find(({ id }) => id === instrumentVersionId);
  if (!instrument) throw new Fault('invalid', 'changed_since');
  return instrument;
}

async function planOf(
  db: Queries,
  { respondents }: InstrumentVersion,
  values: WaveValues,
  { now, thresholds: ofRegion }: { now: Date; thresholds: Thresholds },
) {
  const audience = audienceOf(values);
  const weeks = { from: weekOf(values.endedFrom), to: weekOf(values.endedTo) };
  const thresholds = thresholdsFor(respondents, ofRegion);
  const plan = await planWave(db, { respondents, audience, weeks }, { now, thresholds });
  return { audience, plan, thresholds, fewest: fewestAlike(respondents, thresholds) };
}
