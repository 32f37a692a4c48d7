import { can } from '#app/domain/access/can.ts';
import { demandIdOf, demandParts } from '#app/domain/placements/demands.ts';
import { planPublication } from '#app/domain/placements/publication.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { checkPlan } from '#app/services/rounds/check-plan.server.ts';
import { belongingOf, requireRound } from '#app/services/rounds/round-access.server.ts';
import { listPlanLearners, listSupervisorsOf, unitSummaries } from '#db/queries/plan.ts';
import { showPerson } from '#db/queries/protected-identity.ts';
import { listPublications, listUntold, type Announcement } from '#db/queries/publications.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { versionOf } from './publish-round.server.ts';
import { writeLetters } from './write-letters.server.ts';

/** What publication would do, for the page on which it is decided. `origin` is the product's address, for the letters. */
export async function previewPublication(context: ServiceContext, roundId: string, origin: string) {
  const head = await requireRound(context, roundId, 'round:publish');
  return { ...(await previewReceivers(context, head, origin)), gaps: await gapsOf(context, head) };
}

export type PublicationPreview = Awaited<ReturnType<typeof previewPublication>>;

/** Who would be told of what, of a round of any kind. */
export async function previewReceivers(context: ServiceContext, head: RoundHead, origin: string) {
  const roundId = head.round.id;
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const [untold, earlier] = await Promise.all([
    listUntold(context.db.read, roundId),
    listPublications(context.db.read, roundId),
  ]);
  const plan = planPublication(untold);
  const show = ({ learnerId, person }: Pick<Announcement, 'learnerId' | 'person'>) => ({
    id: learnerId,
    name: showPerson({ ...person, id: learnerId }, seesProtected),
  });
  return {
    version: versionOf(head, untold),
    /** Whether the round has been published before, so that this is about its changes. */
    isAgain: head.round.state === 'published',
    placements: untold.length,
    learners: plan.learners.map((letter) => ({
      ...show(letter),
      email: letter.email,
      placements: letter.placements.length,
      ended: letter.ended.length + letter.shortened.length,
    })),
    units: plan.units,
    byHand: plan.byHand.map(show),
    withoutAddress: plan.withoutAddress.map(show),
    silentUnits: plan.silentUnits,
    examples: examplesOf(plan, { roundName: head.round.name, origin }),
    earlier: earlier.map(({ reference, publishedAt, placements, recipients }) => ({
      reference,
      publishedAt,
      placements,
      recipients,
    })),
  };
}

/** The first letter to a learner and the first to a unit, as they would be sent. */
function examplesOf(
  plan: ReturnType<typeof planPublication<Announcement>>,
  frame: { roundName: string; origin: string },
) {
  const first = { ...plan, learners: plan.learners.slice(0, 1), units: plan.units.slice(0, 1) };
  return writeLetters(first, { ...frame, publicationId: '' }).map(({ recipient, subject, body }) => ({
    recipient,
    subject,
    body,
  }));
}

/** What a plan lacks before it is published: it may be meant so, but nobody should find it out from the letters. */
async function gapsOf({ actor, db }: ServiceContext, head: RoundHead) {
  const roundId = head.round.id;
  const seesProtected = can(actor, 'protected:read', belongingOf(head));
  const learners = await listPlanLearners(db.read, roundId, seesProtected);
  const { placements, unplaced, breaches } = await checkPlan(db.read, roundId);
  const ids = placements.map(({ id }) => id);
  const supervised = new Set((await listSupervisorsOf(db.read, ids)).map(({ placementId }) => placementId));
  const units = await unitSummaries(
    db.read,
    breaches.flatMap(({ unitIds }) => unitIds),
  );
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const concerned = (demandIds: readonly string[]) =>
    demandIds.flatMap((demandId) => {
      const learner = byId.get(demandParts(demandId).learnerId);
      return learner ? [{ demandId, name: learner.name }] : [];
    });
  const left = placements.flatMap(({ periodId, learnerId }) =>
    learnerId !== null && byId.get(learnerId)?.isActive === false ? [demandIdOf(periodId, learnerId)] : [],
  );
  return {
    unplaced: concerned(unplaced),
    left: concerned(left),
    unsupervised: ids.filter((id) => !supervised.has(id)).length,
    broken: breaches.map(({ code, demandIds, unitIds }) => ({
      code,
      concerned: concerned(demandIds),
      units: unitIds.map((id) => units.get(id)?.name ?? ''),
    })),
  };
}
