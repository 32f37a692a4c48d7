import { and, asc, eq, inArray, like, notLike, or } from 'drizzle-orm';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { MailingKind } from '#app/domain/surveys/reminders.ts';
import type { Queries, Transaction } from '../database.ts';
import { changes, outbox, surveyInvitations, surveySealedAnswers, surveyWaves } from '../schema/index.ts';

/** Invitations whose marks stand in clear, as a migration leaves them: `answered` or `invited`. */
export async function listClearMarked(db: Queries, waveId: string) {
  return db
    .select()
    .from(surveyInvitations)
    .where(and(eq(surveyInvitations.waveId, waveId), inArray(surveyInvitations.mark, ['answered', 'invited'])))
    .orderBy(asc(surveyInvitations.tokenHash));
}

export async function listSealed(db: Queries, waveId: string) {
  return db
    .select()
    .from(surveySealedAnswers)
    .where(eq(surveySealedAnswers.waveId, waveId))
    .orderBy(asc(surveySealedAnswers.id));
}

export async function resealAnswer(tx: Transaction, id: string, sealed: string): Promise<void> {
  await tx.update(surveySealedAnswers).set({ sealed }).where(eq(surveySealedAnswers.id, id));
}

/** The last day that a wave's invitations say, when it was given more time after they had gone. */
export async function firstExtension(db: Queries, waveName: string): Promise<IsoDate | null> {
  const extensions = await db
    .select({ params: changes.params })
    .from(changes)
    .where(eq(changes.kind, 'survey.extended'))
    .orderBy(asc(changes.ordinal));
  const first = extensions.find(({ params }) => params.name === waveName);
  return first ? String(first.params.from) : null;
}

export async function setInvitedUntil(tx: Transaction, waveId: string, invitedUntil: IsoDate): Promise<void> {
  await tx.update(surveyWaves).set({ invitedUntil }).where(eq(surveyWaves.id, waveId));
}

/** Letters of a wave that earlier versions queued beside its invitations (`survey:<wave>:<person>:day5`), and what they are. */
export async function listOldLetters(db: Queries, waveId: string) {
  const rows = await db
    .select({ id: outbox.id, key: outbox.dedupeKey, state: outbox.state, runAt: outbox.runAt })
    .from(outbox)
    .where(like(outbox.dedupeKey, `survey:${waveId}:%:%`));
  return rows.map(({ key, ...row }) => ({ ...row, kind: kindOf(key.slice(key.lastIndexOf(':') + 1)) }));
}

/** Letters about a wave whose links earlier versions wrote in clear; `prefixes` are those of their keys. */
export async function listClearLinked(db: Queries, prefixes: readonly string[]) {
  return db
    .select({ id: outbox.id, body: outbox.body })
    .from(outbox)
    .where(
      and(or(...prefixes.map((prefix) => like(outbox.dedupeKey, `${prefix}%`))), notLike(outbox.body, '%/e/v1.%')),
    );
}

/** Whether or not it has gone. */
export async function resealLetter(tx: Transaction, id: string, body: string): Promise<void> {
  await tx.update(outbox).set({ body }).where(eq(outbox.id, id));
}

function kindOf(suffix: string): MailingKind | null {
  if (suffix === 'day5' || suffix === 'day10') return suffix;
  return suffix.startsWith('until') ? 'later' : null;
}
