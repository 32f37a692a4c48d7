import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { outsideQuietHours } from '#app/domain/shared/stockholm-time.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { listLetters, rewordMessage } from '#db/queries/outbox.ts';
import { listInvitedPersons } from '#db/queries/survey-invitations.ts';
import { planMailings } from '#db/queries/survey-mailings.ts';
import { extendWave, findWave } from '#db/queries/surveys.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { askedBy, requireAsking } from './audience-reach.server.ts';
import { letterKey } from './letter-key.ts';
import type { Sending } from './send-wave.server.ts';
import { withLastDay } from './write-unanswered.server.ts';

/** The days of an open wave, for the form that gives it a later last one; a closed one has no such form. */
export async function waveDays(context: ServiceContext, waveId: string) {
  requireSomewhere(context, 'survey:edit');
  const found = await findWave(context.db.read, waveId);
  if (!found || found.wave.state === 'closed') throw notFound();
  await requireAsking(context, askedBy(found.wave), context.db.read);
  const { name, opensOn, closesOn } = found.wave;
  return { name, opensOn, closesOn };
}

/**
 * Lets those who have not answered do so until a later day, and tells them: in their invitations while none of these has
 * gone, otherwise by a letter of its own, in the daytime. @throws Fault conflict wave_closed
 */
export async function prolongWave(
  context: ServiceContext,
  waveId: string,
  closesOn: IsoDate,
  { quietHours }: Pick<Sending, 'quietHours'>,
): Promise<void> {
  requireSomewhere(context, 'survey:edit');
  const runAt = outsideQuietHours(context.now, quietHours).toISOString();
  await context.db.write(async (tx) => {
    const found = await findWave(tx, waveId);
    if (!found) throw notFound();
    await requireAsking(context, askedBy(found.wave), tx);
    const { name, closesOn: before, invitedUntil } = found.wave;
    const keys = (await listInvitedPersons(tx, waveId)).map((personId) => letterKey(waveId, personId));
    const invitations = await listLetters(tx, keys);
    const nobodyKnows = invitations.every(({ state }) => state === 'pending');
    const told = nobodyKnows ? closesOn : (invitedUntil ?? before);
    if (!(await extendWave(tx, found.wave, { closesOn, invitedUntil: told })))
      throw new Fault('conflict', 'wave_closed');
    await recordChange(
      tx,
      changeBy(context, { kind: 'survey.extended', params: { name, from: before, to: closesOn } }),
    );
    if (!nobodyKnows) return planMailings(tx, [{ waveId, kind: 'later', runAt }]);
    for (const { id, body } of invitations)
      await rewordMessage(tx, id, withLastDay(body, { closesOn, invitedUntil: invitedUntil ?? before }));
  });
}
