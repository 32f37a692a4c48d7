import { mapLink } from '#app/domain/calendar/map-link.ts';
import { checklist } from '#app/domain/placements/checklist.ts';
import { byTerm, isEnded, nextPlacement, scheduleChanges } from '#app/domain/placements/schedule.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { isPublic } from '#app/domain/quality/action-form.ts';
import { listSentencesFor } from '#db/queries/quality-actions.ts';
import { listInvitationsOf } from '#db/queries/survey-invitations.ts';
import { readAccounts } from '#app/services/people/burden-account.server.ts';
import { listLearnersOf } from '#db/queries/burden-entries.ts';
import { findFeedStart } from '#db/queries/calendar.ts';
import type { Queries } from '#db/database.ts';
import { listDecidedRounds } from '#db/queries/runs.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import { listOwnAttests, listSupervisorNames } from '#db/queries/schedule.ts';
import type { OwnPlacement } from '#db/queries/schedule.ts';
import { readOwnPlacements } from './own-placements.server.ts';
import { readOwnBeds } from './own-beds.server.ts';
import { readOwnSwaps } from './own-swaps.server.ts';

const CHANGES_SHOWN = 20;

/** Everything on the schedule of whoever asks: her own placements that she has been told of, and nobody else's. */
export async function showSchedule(context: ServiceContext) {
  const {
    db: { read },
    actor,
    now,
  } = context;
  const { placements: own, steps } = await readOwnPlacements(read, actor.personId);
  const ids = own.map(({ id }) => id);
  const [shown, supervisors, feedSince] = await Promise.all([
    listOwnAttests(read, actor.personId),
    listSupervisorNames(read, ids),
    findFeedStart(read, actor.personId),
  ]);
  const bedIn = await readOwnBeds(read, actor.personId);
  const placements = own.map((placement) => ({
    ...placement,
    bedIn: isEnded(placement.state) ? null : (bedIn.get(placement.id) ?? null),
    supervisors: supervisors
      .filter((one) => one.placementId === placement.id)
      .map(({ name, role }) => ({ name, role })),
    checklist: isEnded(placement.state)
      ? []
      : checklist(placement, placement.unit.requiredAttests, attestsOf(placement, shown)),
    map: mapLink(placement.unit),
  }));
  const today = isoDate(now);
  const changes = scheduleChanges(steps).slice(0, CHANGES_SHOWN);
  const names = await unitSummaries(
    read,
    changes.flatMap((change) => (change.kind === 'unit' ? [change.from, change.to] : [])),
  );
  return {
    today,
    next: nextPlacement(placements, today),
    terms: byTerm(placements),
    changes: changes.map((change) => ({
      ...change,
      unit: own.find(({ id }) => id === change.placementId)?.unit.name ?? '',
    })),
    unitNames: Object.fromEntries([...names].map(([id, unit]) => [id, unit.name])),
    sentences: await sentencesFor(read, own),
    decided: (await listDecidedRounds(read, actor.personId)).map(({ id, name }) => ({ id, name })),
    // Shown to all who are asked: whether one has answered is nothing for a page to tell.
    surveys: (await listInvitationsOf(read, actor.personId, today)).map(({ waveId, definition, closesOn }) => ({
      ...{ waveId, closesOn, title: definition.title },
    })),
    burden: await readAccounts(read, await listLearnersOf(read, actor.personId), now),
    feedSince,
    swaps: await readOwnSwaps(context),
  };
}

/** What her units have done after what learners said; nothing of units that she has left before her time. */
async function sentencesFor(read: Queries, own: readonly OwnPlacement[]) {
  const unitIds = own.filter(({ state }) => !isEnded(state)).map(({ unit }) => unit.id);
  const written = await listSentencesFor(read, [...new Set(unitIds)]);
  return written.filter(isPublic).map(({ id, unit, state, publicSentence }) => ({
    ...{ id, unit },
    sentence: publicSentence ?? '',
    isDone: state === 'done',
  }));
}

export type Schedule = Awaited<ReturnType<typeof showSchedule>>;
export type SchedulePlacement = Schedule['terms'][number]['placements'][number];

function attestsOf(placement: OwnPlacement, shown: Awaited<ReturnType<typeof listOwnAttests>>) {
  return shown.filter(({ learnerId }) => learnerId === placement.learnerId);
}
