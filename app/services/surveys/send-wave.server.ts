import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { outsideQuietHours, type QuietHours } from '#app/domain/shared/stockholm-time.ts';
import type { Audience } from '#app/domain/surveys/audience.ts';
import type { Invitation, Invited } from '#app/domain/surveys/invite.ts';
import { remindersOf } from '#app/domain/surveys/reminders.ts';
import { isNamed } from '#app/domain/surveys/respondents.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { hashToken, newToken } from '#app/platform/secrets.ts';
import type { Vault } from '#app/platform/secrets.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { queueMessages } from '#db/queries/outbox.ts';
import type { NewMessage } from '#db/queries/outbox.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { planMailings } from '#db/queries/survey-mailings.ts';
import type { Mailing } from '#db/queries/survey-mailings.ts';
import { insertWave } from '#db/queries/surveys.ts';
import type { InstrumentVersion, InvitationRow } from '#db/queries/surveys.ts';
import { sealMark } from './answered-mark.ts';
import { letterKey } from './letter-key.ts';
import { sealedLink } from './sealed-link.ts';

export interface Sending {
  /** Address of the product, for the links. */
  origin: string;
  quietHours: QuietHours | null;
  /** How many must share in a number of the wave; the region's own. */
  thresholds: Thresholds;
}

export interface NewWave {
  name: string;
  instrument: InstrumentVersion;
  audience: Audience;
  endedFrom: IsoDate;
  endedTo: IsoDate;
  closesOn: IsoDate;
}

type Asked = Pick<Invited<Invitation['placement']>, 'invitations' | 'notInvited'>;

/**
 * Writes a wave down with those it asks, and queues a letter with a link of her own to each; on which days it reminds is
 * noted, whom not.
 * @returns its id
 */
export async function sendWave(
  tx: Transaction,
  context: ServiceContext,
  wave: NewWave,
  { invitations, notInvited }: Asked,
  sending: Sending,
): Promise<string> {
  const { now, vault } = context;
  const { name, instrument, audience, endedFrom, endedTo, closesOn } = wave;
  const id = newId();
  const addressed = invitations.map((invitation) => ({ ...invitation, token: newToken() }));
  await insertWave(
    tx,
    {
      ...{ id, name, audience, endedFrom, endedTo, closesOn, notInvited },
      instrumentVersionId: instrument.id,
      programmeId: audience.programmeId,
      opensOn: isoDate(now),
      state: 'open',
      thresholds: sending.thresholds,
      invited: invitations.length,
    },
    addressed.map((invitation) => invitationRow(vault, id, invitation, false)),
  );
  await planMailings(tx, remindersFor(id, isoDate(now), sending.quietHours));
  const params = { name, count: invitations.length };
  await recordChange(tx, changeBy(context, { kind: 'survey.opened', params }));
  const letters = addressed.map((invitation) => letterTo(invitation, { wave, waveId: id, vault, now, ...sending }));
  await queueMessages(tx, letters, now.toISOString());
  return id;
}

/** The row of an invitation with its link. */
export function invitationRow(
  vault: Pick<Vault, 'sealText'>,
  waveId: string,
  { placement: { personId }, bucket, token }: Invitation & { token: string },
  hasAnswered: boolean,
): InvitationRow {
  const tokenHash = hashToken(token);
  return { ...bucket, tokenHash, waveId, personId, mark: sealMark(vault, { waveId, tokenHash }, hasAnswered) };
}

/** When a wave that opens on the day reminds. */
export function remindersFor(waveId: string, opensOn: IsoDate, quietHours: QuietHours | null): Mailing[] {
  return remindersOf(opensOn).map(({ kind, at }) => ({
    ...{ waveId, kind },
    runAt: outsideQuietHours(at, quietHours).toISOString(),
  }));
}

interface LetterSubject extends Sending {
  wave: Pick<NewWave, 'audience' | 'closesOn'> & { instrument: Pick<InstrumentVersion, 'definition' | 'respondents'> };
  waveId: string;
  vault: Pick<Vault, 'sealText'>;
  now: Date;
}

/** The invitation, by day. */
export function letterTo(
  { placement, token }: Invitation & { token: string },
  about: LetterSubject,
): NewMessage & { runAt: string } {
  const { instrument, audience, closesOn } = about.wave;
  const { waves, respondents: others } = textsFor(placement.language);
  const { respondents } = instrument;
  const letter = respondents === 'learners' ? waves.letters[audience.moment] : others.letters[respondents];
  const { date, number } = formatterFor(placement.language);
  const { givenName, unitName, personId } = placement;
  const title = instrument.definition.title[placement.language];
  const link = sealedLink(about.vault, about.origin, token);
  return {
    personId: isNamed(respondents) ? null : personId,
    recipient: placement.email ?? '',
    dedupeKey: letterKey(about.waveId, personId),
    subject: letter.subject(unitName),
    body: letter.body(givenName, unitName, title, link, date(closesOn), number(about.thresholds.mean)),
    runAt: outsideQuietHours(about.now, about.quietHours).toISOString(),
  };
}
