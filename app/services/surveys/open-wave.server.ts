import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
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

export type WaveRefusal = { field: 'name'; code: 'taken' } | { field: 'endedFrom'; code: 'tooFewToAsk' };

/**
 * Opens a wave: settles who is asked and what her answer will say of her, and queues a letter with a link of her own to
 * each. A wave in which fewer could be asked than share in the smallest number is refused: nobody's answer could be hidden.
 */
export async function openWave(
  context: ServiceContext,
  values: WaveValues,
  origin: string,
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
      const letters = addressed.map((invitation) => letterFor(invitation, { instrument, waveId: id, values, origin }));
      await queueMessages(tx, letters, context.now.toISOString());
      return ok({ id });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err({ field: 'name', code: 'taken' });
    throw error;
  }
}

function letterFor(
  { placement, token }: Invitation & { token: string },
  about: { instrument: InstrumentVersion; waveId: string; values: WaveValues; origin: string },
): NewMessage {
  const { letter } = textsFor(placement.language).surveys;
  const { date, number } = formatterFor(placement.language);
  const { title } = about.instrument.definition;
  return {
    dedupeKey: `survey:${about.waveId}:${placement.personId}`,
    personId: placement.personId,
    recipient: placement.email ?? '',
    subject: letter.subject(placement.unitName),
    body: letter.body(
      placement.givenName,
      placement.unitName,
      title[placement.language],
      `${about.origin}${ANSWER_PATH}${token}`,
      date(about.values.closesOn),
      number(LOWEST_THRESHOLDS.mean),
    ),
  };
}
