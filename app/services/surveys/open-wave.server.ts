import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import { outsideQuietHours, type QuietHours } from '#app/domain/shared/stockholm-time.ts';
import { remindersOf } from '#app/domain/surveys/reminders.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import type { Invitation } from '#app/domain/surveys/invite.ts';
import type { WaveValues } from '#app/domain/surveys/wave-form.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { hashToken, newToken } from '#app/platform/secrets.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { newId } from '#db/ids.ts';
import { queueMessages } from '#db/queries/outbox.ts';
import type { NewMessage } from '#db/queries/outbox.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { insertWave, listEndedPlacements, listInstrumentVersions } from '#db/queries/surveys.ts';
import type { InstrumentVersion } from '#db/queries/surveys.ts';
import { ANSWER_PATH } from './answer-path.ts';
import { letterKey } from './letter-key.ts';

export type WaveRefusal = { field: 'name'; code: 'taken' } | { field: 'endedFrom'; code: 'tooFewToAsk' };

export interface Sending {
  /** Address of the product, for the links. */
  origin: string;
  quietHours: QuietHours | null;
}

/**
 * Opens a wave: settles who is asked and what her answer will say of her, and queues a letter with a link of her own to
 * each, and the reminders that wait. A wave in which fewer could be asked than share in the smallest number is refused: nobody's answer could be hidden.
 */
export async function openWave(
  context: ServiceContext,
  values: WaveValues,
  { origin, quietHours }: Sending,
): Promise<Result<{ id: string }, WaveRefusal>> {
  requireSomewhere(context, 'survey:edit');
  const { instrumentVersionId, endedFrom, endedTo } = values;
  const programmeId = values.programmeId || null;
  const id = newId();
  try {
    return await context.db.write(async (tx) => {
      const instrument = (await listInstrumentVersions(tx)).find((version) => version.id === instrumentVersionId);
      if (!instrument) throw new Fault('invalid', 'changed_since');
      const span = { fromWeek: weekOf(endedFrom), toWeek: weekOf(endedTo), programmeId };
      const { invitations, notInvited } = invite(await listEndedPlacements(tx, span), LOWEST_THRESHOLDS.mean);
      if (invitations.length < LOWEST_THRESHOLDS.mean) return err({ field: 'endedFrom', code: 'tooFewToAsk' });
      const addressed = invitations.map((invitation) => ({ ...invitation, token: newToken() }));
      await insertWave(
        tx,
        {
          ...{ id, name: values.name, instrumentVersionId, programmeId, endedFrom, endedTo, closesOn: values.closesOn },
          opensOn: isoDate(context.now),
          state: 'open',
          thresholds: LOWEST_THRESHOLDS,
          invited: invitations.length,
          notInvited,
        },
        addressed.map(({ token, placement, bucket }) => ({
          ...bucket,
          tokenHash: hashToken(token),
          waveId: id,
          personId: placement.personId,
        })),
      );
      const params = { name: values.name, count: invitations.length };
      await recordChange(tx, changeBy(context, { kind: 'survey.opened', params }));
      const { now } = context;
      const about = { instrument, waveId: id, values, origin, now, quietHours };
      const letters = addressed.flatMap((invitation) => lettersTo(invitation, about));
      await queueMessages(tx, letters, now.toISOString());
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ field: 'name', code: 'taken' });
    throw error;
  }
}

interface LetterSubject {
  instrument: InstrumentVersion;
  waveId: string;
  values: WaveValues;
  origin: string;
  now: Date;
  quietHours: QuietHours | null;
}

/** The invitation, by day, and the reminders that wait for those who do not answer. */
function lettersTo({ placement, token }: Invitation & { token: string }, about: LetterSubject): NewMessage[] {
  const { letter } = textsFor(placement.language).surveys;
  const { date, number } = formatterFor(placement.language);
  const { givenName, unitName, personId } = placement;
  const title = about.instrument.definition.title[placement.language];
  const link = `${about.origin}${ANSWER_PATH}${token}`;
  const letters = { personId, recipient: placement.email ?? '' };
  const last = date(about.values.closesOn);
  const allowed = (instant: Date) => outsideQuietHours(instant, about.quietHours).toISOString();
  return [
    {
      ...letters,
      dedupeKey: letterKey(about.waveId, personId),
      subject: letter.subject(unitName),
      body: letter.body(givenName, unitName, title, link, last, number(LOWEST_THRESHOLDS.mean)),
      runAt: allowed(about.now),
    },
    ...remindersOf(isoDate(about.now)).map(({ day, at }) => ({
      ...letters,
      dedupeKey: letterKey(about.waveId, personId, day),
      subject: letter.reminderSubject(unitName),
      body: letter.reminder(givenName, unitName, title, link),
      runAt: allowed(at),
    })),
  ];
}
