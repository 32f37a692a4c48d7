import { createHash } from 'node:crypto';
import { planPublication } from '#app/domain/placements/publication.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { yearOf } from '#app/domain/shared/dates.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { checkRotationPlan } from '#app/services/rotations/check-rotation.server.ts';
import { checkPlan } from '#app/services/rounds/check-plan.server.ts';
import { recordLateChanges, recordRoundBurdens } from '#app/services/rounds/record-burdens.server.ts';
import { requireAmendable, requireAnyRound } from '#app/services/rounds/round-access.server.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { queueMessages } from '#db/queries/outbox.ts';
import { insertPublication, listUntold, type Announcement } from '#db/queries/publications.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { writeLetters } from './write-letters.server.ts';

export interface Published {
  reference: string;
  recipients: number;
}

export interface PublicationOrder {
  /** The plan as it was checked, from `versionOf`. */
  version: string;
  /** Address of the product, for the links of the letters. */
  origin: string;
  /** Whether it is to be published although it breaks hard rules by now. */
  despiteBreaches?: boolean;
}

/**
 * Publishes the round, or what has changed in it since it was published: placements, state and letters in one
 * transaction, so that either all of it has happened or nothing has. The letters are sent afterwards, each once. A plan
 * that breaks hard rules by now is refused as `rules_broken` unless that has been accepted.
 */
export async function publishRound(
  context: ServiceContext,
  roundId: string,
  { version, origin, despiteBreaches = false }: PublicationOrder,
): Promise<Published> {
  return context.db.write(async (tx) => {
    const head = await requireAnyRound(context, roundId, 'round:publish', tx);
    requireAmendable(head);
    const untold = await listUntold(tx, roundId);
    if (versionOf(head, untold) !== version) throw new Fault('conflict', 'changed_since');
    if (untold.length === 0) throw new Fault('invalid', 'nothing_to_publish');
    if ((await breaksRules(tx, head)) && !despiteBreaches) throw new Fault('conflict', 'rules_broken');
    const at = context.now.toISOString();
    const publicationId = newId();
    const letters = writeLetters(planPublication(untold), { publicationId, roundName: head.round.name, origin });
    const reference = referenceOf(at, publicationId);
    const params = { reference, placements: untold.length };
    const kind = head.round.state === 'published' ? 'round.amendments_published' : 'round.published';
    const recorder = await recordChange(tx, changeBy(context, { kind, roundId, params }));
    await recorder.update(
      'placements',
      untold.map(({ placement }) => ({ before: placement, patch: { ...toldOf(placement), updatedAt: at } })),
    );
    await recorder.update('rounds', [{ before: head.round, patch: { state: 'published' } }]);
    if (head.round.state === 'published') await recordLateChanges(tx, recorder, head, { untold, now: context.now });
    else await recordRoundBurdens(tx, recorder, head, context.now);
    await insertPublication(tx, {
      id: publicationId,
      roundId,
      reference,
      publishedAt: at,
      publishedBy: context.actor.accountId,
      placements: untold.length,
      recipients: letters.length,
    });
    await queueMessages(tx, letters, at);
    return { reference, recipients: letters.length };
  });
}

async function breaksRules(tx: Transaction, { round }: RoundHead): Promise<boolean> {
  if (round.kind === 'rotation') return (await checkRotationPlan(tx, round.id)).broken.length > 0;
  return (await checkPlan(tx, round.id)).breaches.length > 0;
}

function toldOf({ noticeDue }: Announcement['placement']) {
  return noticeDue ? { noticeDue: false, toldState: null, toldTo: null } : { state: 'published' as const };
}

/** The plan that would be published and to whom, as one short text that any change to it changes. */
export function versionOf({ round }: RoundHead, untold: readonly Announcement[]): string {
  const rows = untold.map(({ placement, person }) => `${placement.id} ${placement.version} ${person.email ?? ''}`);
  return createHash('sha256')
    .update([round.version, ...rows.sort()].join('\n'))
    .digest('base64url');
}

/** What a person can read out on the telephone: `P2026-7F3K`. */
function referenceOf(at: string, publicationId: string): string {
  const code = publicationId
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 6)
    .toUpperCase();
  return `P${yearOf(at.slice(0, 10))}-${code}`;
}
