import { isNamed } from '#app/domain/surveys/respondents.ts';
import type { Vault } from '#app/platform/secrets.ts';
import type { Database, Transaction } from '#db/database.ts';
import {
  firstExtension,
  listClearLinked,
  listClearMarked,
  listOldLetters,
  listSealed,
  resealAnswer,
  resealLetter,
  setInvitedUntil,
} from '#db/queries/survey-carry-over.ts';
import { dropMessage } from '#db/queries/outbox.ts';
import { saveMarks } from '#db/queries/survey-invitations.ts';
import { listOpenWaveIds, planMailings } from '#db/queries/survey-mailings.ts';
import type { Mailing } from '#db/queries/survey-mailings.ts';
import { findWave } from '#db/queries/surveys.ts';
import { sealMark } from './answered-mark.ts';
import { lettersOf, passingLettersOf } from './letter-key.ts';
import { openAnswer, sealAnswer } from './sealed-answer.ts';
import { sealLinks } from './sealed-link.ts';

/**
 * Brings open waves from before who has answered was sealed into their present shape, once: marks that the migration had to
 * leave in clear, links in clear in letters, answers that are shorter than they are sealed now, and letters to those who have
 * not answered, which are no longer queued before their day. Their traces in the files are erased with the next erasing, which the migration noted.
 */
export async function carryOverOpenWaves({ db, vault }: { db: Database; vault: Vault }): Promise<void> {
  await db.write(async (tx) => {
    for (const waveId of await listOpenWaveIds(tx)) {
      for (const { id, body } of await listClearLinked(tx, [lettersOf(waveId), passingLettersOf(waveId)]))
        await resealLetter(tx, id, sealLinks(vault, body));
      const clear = await listClearMarked(tx, waveId);
      if (clear.length === 0) continue;
      await saveMarks(
        tx,
        clear.map((one) => ({ ...one, mark: sealMark(vault, one, one.mark === 'answered') })),
      );
      await carryOverAnswers(tx, vault, waveId);
      await carryOverLetters(tx, waveId);
    }
  });
}

async function carryOverAnswers(tx: Transaction, vault: Vault, waveId: string): Promise<void> {
  const found = await findWave(tx, waveId);
  if (!found) return;
  const invitedUntil = await firstExtension(tx, found.wave.name);
  if (invitedUntil !== null) await setInvitedUntil(tx, waveId, invitedUntil);
  if (isNamed(found.instrument.respondents)) return;
  for (const { id, sealed } of await listSealed(tx, waveId))
    await resealAnswer(tx, id, sealAnswer(vault, found, openAnswer(vault, waveId, sealed)));
}

async function carryOverLetters(tx: Transaction, waveId: string): Promise<void> {
  const plans = new Map<Mailing['kind'], string>();
  for (const { id, kind, state, runAt } of await listOldLetters(tx, waveId)) {
    if (state !== 'sent' && kind !== null) {
      const earliest = plans.get(kind);
      plans.set(kind, earliest === undefined || runAt < earliest ? runAt : earliest);
    }
    await dropMessage(tx, id);
  }
  await planMailings(
    tx,
    [...plans].map(([kind, runAt]) => ({ waveId, kind, runAt })),
  );
}
