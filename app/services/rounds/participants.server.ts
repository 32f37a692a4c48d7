import { can } from '#app/domain/access/can.ts';
import { burdenRules } from '#app/domain/placements/burden/burden-rules.ts';
import { carriedInto } from '#app/domain/placements/burden/carried-burden.ts';
import { coursesLacking } from '#app/domain/placements/courses-lacking.ts';
import { missingAttests } from '#app/domain/placements/missing-attests.ts';
import type { Lacking } from '#app/domain/placements/participants-form.ts';
import { ATTESTS } from '#app/domain/placements/vocabulary.ts';
import type { Attest } from '#app/domain/placements/vocabulary.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findParticipations, listParticipants } from '#db/queries/participants.ts';
import { listHoldingPlacements, listSupervisorsOf } from '#db/queries/plan.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { listCohorts, listProgrammeCourses, listProgrammeLearners, listRoundLearners } from '#db/queries/rounds.ts';
import { listDecisionsFor } from '#db/queries/special-decisions.ts';
import { recordChange } from '#db/queries/tracked.ts';
import type { Recorder, RowOf } from '#db/queries/tracked.ts';
import { belongingOf, isOpen, requireAmendable, requireRound } from './round-access.server.ts';

/** Who takes part in a round with what they have not shown, and the cohorts that could be added. */
export async function readParticipants(context: ServiceContext, roundId: string, lacking?: Lacking) {
  const head = await requireRound(context, roundId, 'learner:read');
  const may = (permission: 'protected:read' | 'round:edit' | 'learner:edit' | 'plan:read') =>
    can(context.actor, permission, belongingOf(head));
  const facts = await loadRoundFacts(context.db.read, roundId);
  const missing = facts ? missingAttests(facts) : new Map<string, Attest[]>();
  const lacksCourses = facts ? coursesLacking(facts) : new Map<string, string[]>();
  const courses = lacksCourses.size > 0 ? await listProgrammeCourses(context.db.read, head.programme.id) : [];
  const measures = burdenRules(head.round.rules);
  const carried = new Map(
    (facts?.learners ?? []).map(({ id, burdens }) => [id, carriedInto(burdens, head.round.term, measures)]),
  );
  const all = (await listParticipants(context.db.read, roundId, may('protected:read'))).map((participant) => ({
    ...participant,
    missing: missing.get(participant.learnerId) ?? [],
    coursesMissing: courses
      .filter(({ code }) => lacksCourses.get(participant.learnerId)?.includes(code))
      .map(({ id, name }) => ({ id, name })),
    /** Points from earlier terms, for those who plan. */
    carried: may('plan:read') ? (carried.get(participant.learnerId) ?? 0) : null,
  }));
  return {
    participants: all.filter((one) => isLacking(one.missing, lacking)),
    total: all.length,
    lacked: ATTESTS.filter((kind) => all.some((one) => one.missing.includes(kind))),
    programmeId: head.programme.id,
    lacksCourses: courses.length > 0,
    showsCarried: may('plan:read') && all.some((one) => (one.carried ?? 0) > 0),
    mayRecord: may('learner:edit'),
    financing: head.programme.financing,
    mayEdit: may('round:edit') && isOpen(head),
    mayAmend: may('round:edit') && head.round.state !== 'closed',
    cohorts: may('round:edit') ? await listCohorts(context.db.read, head.programme.id) : [],
  };
}

function isLacking(missing: readonly Attest[], lacking: Lacking | undefined): boolean {
  if (lacking === undefined) return true;
  return lacking === 'any' ? missing.length > 0 : missing.includes(lacking);
}

/**
 * Lets every active learner of a cohort take part; those who already do are left alone. Who comes late to a published
 * round is placed by hand and told with its changes.
 */
export async function addCohort(context: ServiceContext, roundId: string, cohort: string): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRound(context, roundId, 'round:edit', tx);
    requireAmendable(head);
    const present = new Set((await listRoundLearners(tx, roundId)).map((row) => row.learnerId));
    const coming = (await listProgrammeLearners(tx, head.programme.id, cohort)).filter(
      (learner) => !present.has(learner.id),
    );
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'round.learners_added', roundId, params: { count: coming.length, cohort } }),
    );
    await recorder.insert(
      'roundLearners',
      coming.map((learner) => ({ id: newId(), roundId, learnerId: learner.id })),
    );
    return recorder.changeId;
  });
}

/**
 * Takes learners out of a round, with the places they hold in it. Out of a published round only those who hold none: a
 * placement that people know of ends for a reason first.
 * @throws Fault conflict holds_place
 */
export async function removeParticipants(
  context: ServiceContext,
  roundId: string,
  ids: readonly string[],
): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRound(context, roundId, 'round:edit', tx);
    requireAmendable(head);
    const leaving = await findParticipations(tx, roundId, ids);
    const people = new Set(leaving.map((row) => row.learnerId));
    const held = (await listHoldingPlacements(tx, roundId)).filter(
      (row) => row.learnerId !== null && people.has(row.learnerId),
    );
    if (!isOpen(head) && held.length > 0) throw new Fault('conflict', 'holds_place');
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'round.learners_removed', roundId, params: { count: leaving.length } }),
    );
    await takeOut(tx, recorder, leaving, held);
    return recorder.changeId;
  });
}

/** Takes participations of a round away, with the places that are held by them and what has been decided for them. */
export async function takeOut(
  tx: Transaction,
  recorder: Recorder,
  leaving: readonly RowOf<'roundLearners'>[],
  held: readonly RowOf<'placements'>[],
): Promise<void> {
  const ids = held.map(({ id }) => id);
  await recorder.remove('placementSupervisors', await listSupervisorsOf(tx, ids));
  await recorder.remove('placements', held);
  await recorder.remove('specialDecisions', await listDecisionsFor(tx, leaving));
  await recorder.remove('roundLearners', leaving);
}
