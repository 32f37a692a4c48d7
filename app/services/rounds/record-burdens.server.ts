import { burdenRules } from '#app/domain/placements/burden/burden-rules.ts';
import { roundBurdens } from '#app/domain/placements/burden/round-burdens.ts';
import { shortNoticeBurdens } from '#app/domain/placements/burden/short-notice.ts';
import { assignmentsOf } from '#app/domain/placements/judge-move.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listBurdensOf, listExchanged } from '#db/queries/burden-entries.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import type { Announcement } from '#db/queries/publications.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { NewRowOf, Recorder } from '#db/queries/tracked.ts';
import { loadProblem } from './load-problem.server.ts';

type Head = Pick<RoundHead, 'round'>;

/**
 * Adds to the learners' accounts what they carry of the round as its plan stands: the whole when nothing has been added
 * for it, and else what has changed since. Rotations, where nobody shares weeks with others, add nothing.
 */
export async function recordRoundBurdens(tx: Queries, recorder: Recorder, head: Head, now: Date): Promise<void> {
  await recorder.insert('burdenEntries', await newRoundBurdens(tx, head, now));
}

/** The rows that this would add. */
export async function newRoundBurdens(db: Queries, { round }: Head, now: Date): Promise<NewRowOf<'burdenEntries'>[]> {
  if (round.kind !== 'periods') return [];
  const problem = await loadProblem(db, round.id);
  const carried = roundBurdens(problem, assignmentsOf(problem, await listHoldingPlacements(db, round.id)));
  const known = (await listBurdensOf(db, round.id)).filter(({ kind }) => kind !== 'short_notice');
  const knownOf = Map.groupBy(known, ({ learnerId }) => learnerId);
  return carried.flatMap(({ learnerId, hundredths, basis }): NewRowOf<'burdenEntries'>[] => {
    const before = knownOf.get(learnerId);
    const difference = hundredths - (before ?? []).reduce((sum, entry) => sum + entry.hundredths, 0);
    if (before && difference === 0) return [];
    const kind = before ? 'correction' : 'round';
    const { id: roundId, term } = round;
    return [
      { id: newId(), learnerId, roundId, term, kind, hundredths: difference, basis, recordedAt: now.toISOString() },
    ];
  });
}

/** Adds what those carry who are told of a change at short notice that was not of their own making. */
export async function recordLateChanges(
  tx: Queries,
  recorder: Recorder,
  { round }: Head,
  { untold, now }: { untold: readonly Announcement[]; now: Date },
): Promise<void> {
  if (round.kind !== 'periods') return;
  const ended = untold.filter(({ placement }) => placement.noticeDue).map(({ placement }) => placement.id);
  const late = shortNoticeBurdens(untold, {
    today: isoDate(now),
    pointsPerChange: burdenRules(round.rules).pointsPerChange,
    exchanged: await listExchanged(tx, ended),
  });
  await recorder.insert(
    'burdenEntries',
    late
      .filter(({ hundredths }) => hundredths > 0)
      .map(({ learnerId, hundredths, basis }) => ({
        ...{ id: newId(), learnerId, roundId: round.id, term: round.term },
        ...{ kind: 'short_notice' as const, hundredths, basis, recordedAt: now.toISOString() },
      })),
  );
}
