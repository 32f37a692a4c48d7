import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { isoDate, mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import { dueOccasion, isTimeToAsk } from '#app/domain/surveys/occasions.ts';
import type { Occasion } from '#app/domain/surveys/occasions.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Queries } from '#db/database.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { findTrigger, insertOccasion, listTriggers } from '#db/queries/survey-triggers.ts';
import type { Trigger } from '#db/queries/survey-triggers.ts';
import { isWaveNameTaken, listInstrumentVersions } from '#db/queries/surveys.ts';
import { planWave } from './plan-wave.server.ts';
import { sendWave } from './send-wave.server.ts';
import type { Sending } from './send-wave.server.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findTrigger>>>;

/** What a standing survey would ask now: null when nothing is due. */
export async function dueOf(
  db: Queries,
  { trigger, askedThrough }: Found,
  { now, thresholds }: { now: Date; thresholds: Thresholds },
) {
  const occasion = dueOccasion(trigger, isoDate(now), askedThrough);
  if (!occasion) return null;
  const asking = { respondents: 'learners', audience: trigger, weeks: occasion.weeks } as const;
  const plan = await planWave(db, asking, { now, thresholds });
  const isTime = isTimeToAsk(occasion, plan.invitations.length, thresholds.mean);
  return { occasion, plan, isTime };
}

/**
 * Opens a wave for each standing survey that has one due. The wave, its letters and the note that it has been opened are
 * written together under a key that the occasion has once: a process that dies in the middle has done nothing, and one of
 * two that do it at once does nothing. What goes wrong with one does not keep the others from being sent.
 */
export async function openDueWaves(context: ServiceContext, sending: Sending): Promise<void> {
  requireSomewhere(context, 'survey:edit');
  const { read } = context.db;
  for (const found of await listTriggers(read)) {
    try {
      if (
        found.trigger.active &&
        (await dueOf(read, found, { now: context.now, thresholds: sending.thresholds }))?.isTime
      )
        await openDueWave(context, found.trigger.id, sending);
    } catch (error) {
      if (!isUniqueViolation(error)) context.log.error({ err: error, trigger: found.trigger.id }, 'standing survey');
    }
  }
}

async function openDueWave(context: ServiceContext, triggerId: string, sending: Sending): Promise<void> {
  const { db, now } = context;
  await db.write(async (tx) => {
    const found = await findTrigger(tx, triggerId);
    if (!found?.trigger.active) return;
    const { trigger } = found;
    const due = await dueOf(tx, found, { now, thresholds: sending.thresholds });
    const instrument = (await listInstrumentVersions(tx)).find(
      ({ instrument: own, respondents }) => own === trigger.instrument && respondents === 'learners',
    );
    if (!due?.isTime || !instrument) return;
    const { occasion, plan } = due;
    const { moment, atLeastWeeks, forms, programmeId, unitId, schoolId, cohort } = trigger;
    const wave = {
      name: await nameOf(tx, trigger, occasion),
      instrument,
      audience: { moment, atLeastWeeks, forms, programmeId, unitId, schoolId, cohort },
      endedFrom: mondayOf(occasion.weeks.from),
      endedTo: sundayOf(occasion.weeks.to),
      closesOn: addDays(isoDate(now), trigger.daysOpen),
    };
    const waveId = await sendWave(tx, context, wave, plan, sending);
    await insertOccasion(tx, { triggerId, key: occasion.key, throughWeek: occasion.weeks.to, waveId });
  });
}

/** `Lärandemiljö v. 36-39 2027`, numbered when somebody has given a wave by hand that name. */
async function nameOf(db: Queries, { name, yearlyOn }: Trigger, { key, weeks }: Occasion): Promise<string> {
  const whole = `${name} ${yearlyOn === null ? formatterFor('sv').weeksYear(weeks.from, weeks.to) : key}`;
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? whole : `${whole} (${number})`;
    if (!(await isWaveNameTaken(db, numbered))) return numbered;
  }
}
