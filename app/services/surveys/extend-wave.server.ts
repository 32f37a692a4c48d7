import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { outsideQuietHours } from '#app/domain/shared/stockholm-time.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import type { Transaction } from '#db/database.ts';
import { listLetters, queueMessages, rewordMessage } from '#db/queries/outbox.ts';
import type { NewMessage } from '#db/queries/outbox.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { extendWave, findWave, listUnanswered } from '#db/queries/surveys.ts';
import type { Wave } from '#db/queries/surveys.ts';
import { askedBy, requireAsking } from './audience-reach.server.ts';
import { extensionKey, letterKey } from './letter-key.ts';
import type { Sending } from './send-wave.server.ts';

/** The days of an open wave, for the form that gives it a later last one; a closed one has no such form. */
export async function waveDays(context: ServiceContext, waveId: string) {
  requireSomewhere(context, 'survey:edit');
  const found = await findWave(context.db.read, waveId);
  if (!found || found.wave.state === 'closed') throw notFound();
  await requireAsking(context, askedBy(found.wave), context.db.read);
  const { name, opensOn, closesOn } = found.wave;
  return { name, opensOn, closesOn };
}

/** Lets those who have not answered do so until a later day, and tells them. @throws Fault conflict wave_closed */
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
    if (!(await extendWave(tx, found.wave, closesOn))) throw new Fault('conflict', 'wave_closed');
    const params = { name: found.wave.name, from: found.wave.closesOn, to: closesOn };
    await recordChange(tx, changeBy(context, { kind: 'survey.extended', params }));
    await tellOfLaterDay(tx, found.wave, closesOn, { now: context.now.toISOString(), runAt });
  });
}

/** A letter that still waits says the new day itself; whose has been sent gets it once more, with the new day. */
async function tellOfLaterDay(
  tx: Transaction,
  { id, closesOn: before }: Wave,
  closesOn: IsoDate,
  { now, runAt }: { now: string; runAt: string },
): Promise<void> {
  const unanswered = await listUnanswered(tx, id);
  const keys = unanswered.flatMap(({ personId }) => [letterKey(id, personId), extensionKey(id, personId, before)]);
  const letters = new Map((await listLetters(tx, keys)).map((letter) => [letter.dedupeKey, letter]));
  const fresh: NewMessage[] = [];
  for (const { personId, language } of unanswered) {
    const key = letterKey(id, personId);
    const latest = letters.get(extensionKey(id, personId, before)) ?? letters.get(key);
    if (!latest) continue;
    const { date } = formatterFor(language ?? 'sv');
    const body = latest.body.replaceAll(date(before), date(closesOn));
    const isFirst = latest.dedupeKey === key;
    const dedupeKey = extensionKey(id, personId, closesOn);
    if (latest.state === 'pending') {
      await rewordMessage(tx, latest.id, { body, dedupeKey: isFirst ? key : dedupeKey });
      continue;
    }
    const subject = isFirst ? textsFor(language ?? 'sv').waves.extended(latest.subject) : latest.subject;
    const { recipient, personId: about } = latest;
    fresh.push({ dedupeKey, recipient, subject, body, runAt, personId: about });
  }
  await queueMessages(tx, fresh, now);
}
