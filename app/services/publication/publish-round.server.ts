import { createHash } from 'node:crypto';
import { can } from '#app/domain/access/can.ts';
import { showPerson } from '#db/queries/protected-identity.ts';
import { planPublication } from '#app/domain/placements/publication.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { yearOf } from '#app/domain/shared/dates.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { checkPlan } from '#app/services/rounds/check-plan.server.ts';
import { belongingOf, requireOpen, requireRound } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listSupervisorsOf } from '#db/queries/plan.ts';
import { queueMessages } from '#db/queries/outbox.ts';
import { insertPublication, listPublications, listUntold } from '#db/queries/publications.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { writeLetters } from './write-letters.server.ts';

/** What publication would do, for the page on which it is decided. */
export async function previewPublication(context: ServiceContext, roundId: string) {
  const head = await requireRound(context, roundId, 'round:publish');
  const [untold, earlier] = await Promise.all([
    listUntold(context.db.read, roundId),
    listPublications(context.db.read, roundId),
  ]);
  const plan = planPublication(untold);
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const show = ({ learnerId, person }: Pick<(typeof untold)[number], 'learnerId' | 'person'>) => ({
    id: learnerId,
    name: showPerson({ ...person, id: learnerId }, seesProtected),
  });
  return {
    version: versionOf(head, untold),
    gaps: await gapsOf(context.db.read, roundId),
    placements: untold.length,
    learners: plan.learners.map((letter) => ({
      ...show(letter),
      email: letter.email,
      placements: letter.placements.length,
    })),
    units: plan.units.map(({ unitId, unitName, email, learners }) => ({ unitId, unitName, email, learners })),
    byHand: plan.byHand.map(show),
    withoutAddress: plan.withoutAddress.map(show),
    earlier: earlier.map(({ reference, publishedAt, placements, recipients }) => ({
      reference,
      publishedAt,
      placements,
      recipients,
    })),
  };
}

export interface Published {
  reference: string;
  recipients: number;
}

/**
 * Publishes the round: placements, state and letters in one transaction, so that either all of it has happened or
 * nothing has. The letters are sent afterwards, each once.
 */
export async function publishRound(
  context: ServiceContext,
  roundId: string,
  { version, origin }: { version: string; origin: string },
): Promise<Published> {
  return context.db.write(async (tx) => {
    const head = await requireRound(context, roundId, 'round:publish', tx);
    requireOpen(head);
    const untold = await listUntold(tx, roundId);
    if (versionOf(head, untold) !== version) throw new Fault('conflict', 'changed_since');
    if (untold.length === 0) throw new Fault('invalid', 'nothing_to_publish');
    const at = context.now.toISOString();
    const publicationId = newId();
    const letters = writeLetters(planPublication(untold), { publicationId, roundName: head.round.name, origin });
    const reference = referenceOf(at, publicationId);
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'round.published', roundId, params: { reference, placements: untold.length } }),
    );
    await recorder.update(
      'placements',
      untold.map(({ placement }) => ({ before: placement, patch: { state: 'published' as const, updatedAt: at } })),
    );
    await recorder.update('rounds', [{ before: head.round, patch: { state: 'published' } }]);
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

/** The plan that would be published and to whom, as one short text that any change to it changes. */
function versionOf({ round }: RoundHead, untold: Awaited<ReturnType<typeof listUntold>>): string {
  const rows = untold.map(({ placement, person }) => `${placement.id} ${placement.version} ${person.email ?? ''}`);
  return createHash('sha256')
    .update([round.version, ...rows.sort()].join('\n'))
    .digest('base64url');
}

/** What a plan lacks before it is published: it may be meant so, but nobody should find it out from the letters. */
async function gapsOf(db: Queries, roundId: string) {
  const { placements, unplaced, broken } = await checkPlan(db, roundId);
  const ids = placements.map(({ id }) => id);
  const supervised = new Set((await listSupervisorsOf(db, ids)).map(({ placementId }) => placementId));
  return {
    unplaced,
    unsupervised: ids.filter((id) => !supervised.has(id)).length,
    broken: [...new Set(broken.map(({ code }) => code))],
  };
}

/** What a person can read out on the telephone: `P2026-7F3K`. */
function referenceOf(at: string, publicationId: string): string {
  const code = publicationId
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 6)
    .toUpperCase();
  return `P${yearOf(at.slice(0, 10))}-${code}`;
}
