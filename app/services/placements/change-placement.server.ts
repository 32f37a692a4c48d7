import { can } from '#app/domain/access/can.ts';
import { demandParts } from '#app/domain/placements/demands.ts';
import { fixedBecause } from '#app/domain/placements/amend.ts';
import { changeFrom, problemFrom, type ChangeFrom } from '#app/domain/placements/change-from.ts';
import { goingOn } from '#app/domain/placements/going-on.ts';
import { judgeMove } from '#app/domain/placements/judge-move.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import { isEnded, isTold } from '#app/domain/placements/schedule.ts';
import type { Ending, PlacementState } from '#app/domain/placements/vocabulary.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { addWeeks, isoDate, type IsoWeek, type WeekRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { belongingOf, requireOpen, requireRound } from '#app/services/rounds/round-access.server.ts';
import type { Transaction } from '#db/database.ts';
import { listPlacementsAt, listHoldingPlacements, listSupervisorsOf, type PlacementRow } from '#db/queries/plan.ts';
import { listRoundLearners, type RoundHead } from '#db/queries/rounds.ts';
import { recordChange, type Recorder } from '#db/queries/tracked.ts';
import { newPlacements } from './new-placement.server.ts';

export interface DemandKey {
  roundId: string;
  demandId: string;
  /** The placement's version when the page was shown; null when there was no placement. */
  version: number | null;
  /** Which placement it was, when the page says so: another that has taken its place may have the same version. */
  placementId?: string | null | undefined;
}

interface Found {
  head: RoundHead;
  period: RoundHead['periods'][number];
  row: PlacementRow | null;
  rows: PlacementRow[];
}

/** The placement that is about to change, when the actor may and nobody has changed it since the page was shown. */
async function findDemand(context: ServiceContext, tx: Transaction, key: DemandKey): Promise<Found> {
  const head = await requireRound(context, key.roundId, 'round:read', tx);
  if (!can(context.actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
  const { periodId, learnerId, laterFrom } = demandParts(key.demandId);
  const takesPart = (await listRoundLearners(tx, key.roundId)).some((one) => one.learnerId === learnerId);
  const period = head.periods.find((one) => one.id === periodId);
  if (!takesPart || !period) throw notFound();
  const fixed = fixedBecause(head.round.state, period.toWeek, isoDate(context.now));
  if (fixed) throw new Fault('conflict', fixed);
  const rows = await listHoldingPlacements(tx, key.roundId);
  const from = laterFrom ?? period.fromWeek;
  const row =
    rows.find((one) => one.learnerId === learnerId && one.periodId === periodId && one.fromWeek === from) ?? null;
  const isAnother = key.placementId !== undefined && (row?.id ?? null) !== key.placementId;
  if (isAnother || (row?.version ?? null) !== key.version) throw new Fault('conflict', 'placement_changed');
  return { head, period, row, rows };
}

/** From when the change is to hold; one that was asked for and is no choice is refused. */
function changeOf(
  { now }: ServiceContext,
  { head, period, row }: Found,
  { demandId, facts, asked }: { demandId: string; facts: Pick<RoundFacts, 'records'>; asked: IsoWeek | null },
): ChangeFrom {
  const today = isoDate(now);
  const demand = { demandId, period, placement: row, roundState: head.round.state };
  const change = changeFrom(demand, facts, { asked, today });
  if (asked !== null && change.from !== asked) throw new Fault('conflict', 'week_not_possible');
  return change;
}

/**
 * Moves a learner to a unit, or places one who has none, from a week on. No hard rule is broken by hand either: what was
 * free when the page was shown may be taken by now, and then nothing is changed. A placement that has been published is
 * not rewritten: it ends as moved, or keeps the weeks before, and another takes its place, of which those concerned are
 * told when the change is published.
 */
export async function movePlacement(
  context: ServiceContext,
  key: DemandKey,
  unitId: string,
  asked: IsoWeek | null = null,
): Promise<string> {
  const { periodId, learnerId } = demandParts(key.demandId);
  return context.db.write(async (tx) => {
    const found = await findDemand(context, tx, key);
    const { head, period, row, rows } = found;
    if (row?.unitId === unitId) throw new Fault('conflict', 'already_there');
    const facts = await loadFacts(tx, key.roundId);
    const { demandId } = key;
    const change = changeOf(context, found, { demandId, facts, asked });
    const changed = problemFrom(facts, { demandId, period, placement: row }, change, rows);
    const judged = judgeMove(changed.problem, changed.assignments, changed.demandId, unitId);
    const [violation] = judged.violations;
    if (violation) throw new Fault('conflict', violation.code);
    const at = context.now.toISOString();
    const params = { learner: learnerId };
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: row ? 'placement.moved' : 'placement.placed', roundId: key.roundId, params }),
    );
    const weeks = { from: change.from, to: change.weeks.to };
    await carryOutMove(recorder, tx, head, { periodId, learnerId, unitId, weeks, row, heldTo: change.heldTo, at });
    if (head.round.state === 'draft')
      await recorder.update('rounds', [{ before: head.round, patch: { state: 'proposed' } }]);
    return recorder.changeId;
  });
}

export interface Move extends Place {
  /** The placement that ends or keeps the weeks before; null for somebody without one. */
  row: PlacementRow | null;
  heldTo: IsoWeek | null;
  at: string;
}

/**
 * Moves or places a learner, as it has been judged: what has been told ends or is cut short; what nobody knows of is
 * rewritten, or keeps the weeks before.
 */
export async function carryOutMove(
  recorder: Recorder,
  tx: Transaction,
  head: RoundHead,
  { row, heldTo, at, ...place }: Move,
): Promise<void> {
  if (row && isTold(row.state)) await takeAway(recorder, tx, row, { ending: 'moved', heldTo, at });
  if (row && !isTold(row.state) && heldTo !== null)
    await recorder.update('placements', [{ before: row, patch: { toWeek: heldTo, updatedAt: at } }]);
  const untold = row && !isTold(row.state) && heldTo === null ? row : null;
  const joining = await joiningAt(tx, place);
  if (joining) await goOn(recorder, tx, joining, { untold, at });
  else if (untold) await rewrite(recorder, tx, untold, { unitId: place.unitId, at });
  else await recorder.insert('placements', await newPlacements(tx, head, [{ ...place, source: 'manual', at }]));
}

interface Place {
  periodId: string;
  learnerId: string;
  unitId: string;
  weeks: WeekRange;
}

/** A placement at the unit that takes the weeks too. */
interface Joining {
  before: PlacementRow;
  patch: Partial<PlacementRow>;
  /** Parts at the unit that nobody has heard of, and which are no more. */
  swallowed: PlacementRow[];
}

/**
 * The placement at the same unit that takes the weeks back, when nobody has heard that it lost them, or else one beside
 * them that nobody has heard of.
 */
async function joiningAt(tx: Transaction, { weeks, ...at }: Place): Promise<Joining | null> {
  const rows = await listPlacementsAt(tx, at);
  const untold = rows.filter(({ state }) => !isTold(state) && !isEnded(state));
  const previous = untold.find(({ toWeek }) => addWeeks(toWeek, 1) === weeks.from);
  const next = untold.find(({ fromWeek }) => fromWeek === addWeeks(weeks.to, 1));
  const toWeek = next?.toWeek ?? weeks.to;
  const swallowed = next ? [next] : [];
  for (const before of rows.filter(({ noticeDue }) => noticeDue)) {
    const patch = goingOn(before, { from: weeks.from, to: toWeek });
    if (patch) return { before, patch, swallowed };
  }
  if (previous) return { before: previous, patch: { toWeek }, swallowed };
  return next ? { before: next, patch: { fromWeek: weeks.from }, swallowed: [] } : null;
}

/**
 * One placement instead of two. Where nobody has heard that it lost the weeks, there is nothing to tell; one that nobody
 * has heard of at all gets its supervisors named anew, for other weeks.
 */
async function goOn(
  recorder: Recorder,
  tx: Transaction,
  { before, patch, swallowed }: Joining,
  { untold, at }: { untold: PlacementRow | null; at: string },
): Promise<void> {
  await remove(recorder, tx, untold ? [untold, ...swallowed] : swallowed);
  if (!before.noticeDue) await recorder.remove('placementSupervisors', await listSupervisorsOf(tx, [before.id]));
  await recorder.update('placements', [{ before, patch: { ...patch, updatedAt: at } }]);
}

/** A placement that nobody knows of is another, with its supervisors to be named again. */
async function rewrite(
  recorder: Recorder,
  tx: Transaction,
  before: PlacementRow,
  { unitId, at }: { unitId: string; at: string },
): Promise<void> {
  await recorder.remove('placementSupervisors', await listSupervisorsOf(tx, [before.id]));
  await recorder.update('placements', [{ before, patch: { unitId, source: 'manual', updatedAt: at } }]);
}

async function remove(recorder: Recorder, tx: Transaction, rows: PlacementRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await recorder.remove('placementSupervisors', await listSupervisorsOf(tx, ids));
  await recorder.remove('placements', rows);
}

/**
 * Removes a placement that nobody knows of. One that those concerned have been told of ends, or keeps its weeks to the
 * last one held, and it is noted that they are to hear it.
 */
async function takeAway(
  recorder: Recorder,
  tx: Transaction,
  row: PlacementRow,
  { ending, heldTo, at }: { ending: PlacementState; heldTo: IsoWeek | null; at: string },
): Promise<void> {
  if (!isTold(row.state)) return remove(recorder, tx, [row]);
  const notice = { noticeDue: true, locked: false, updatedAt: at };
  const patch: Partial<PlacementRow> =
    heldTo === null
      ? { ...notice, state: ending, endedBy: null, toldState: row.state }
      : { ...notice, toWeek: heldTo, endedBy: ending, toldTo: row.toldTo ?? row.toWeek };
  await recorder.update('placements', [{ before: row, patch }]);
}

/** Locks a placement, so that it stays when the round is proposed again, or unlocks it. */
export async function lockPlacement(context: ServiceContext, key: DemandKey, locked: boolean): Promise<string> {
  const { learnerId } = demandParts(key.demandId);
  return context.db.write(async (tx) => {
    const { head, row } = await findDemand(context, tx, key);
    if (!row) throw notFound();
    requireOpen(head);
    const kind = locked ? 'placement.locked' : 'placement.unlocked';
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind, roundId: key.roundId, params: { learner: learnerId } }),
    );
    await recorder.update('placements', [{ before: row, patch: { locked, updatedAt: context.now.toISOString() } }]);
    return recorder.changeId;
  });
}

export interface EndOrder {
  /** Why a placement that has been published ends. */
  ending?: Ending | undefined;
  /** The first week in which she is no longer there. */
  fromWeek?: IsoWeek | undefined;
}

/**
 * Takes a learner away from her unit; she is then without a placement in the period, or in what is left of it. A placement
 * that has been published ends for a reason, which it keeps; without one the change is refused as `ending_missing`.
 */
export async function unplace(
  context: ServiceContext,
  key: DemandKey,
  { ending, fromWeek }: EndOrder = {},
): Promise<string> {
  const { learnerId } = demandParts(key.demandId);
  return context.db.write(async (tx) => {
    const found = await findDemand(context, tx, key);
    const { row } = found;
    if (!row) throw notFound();
    if (isTold(row.state) && !ending) throw new Fault('invalid', 'ending_missing');
    const { heldTo } = changeOf(context, found, {
      demandId: key.demandId,
      facts: { records: [] },
      asked: fromWeek ?? null,
    });
    const kind = isTold(row.state) ? 'placement.ended' : 'placement.removed';
    const params = { learner: learnerId, ...(isTold(row.state) && ending ? { ending } : {}) };
    const recorder = await recordChange(tx, changeBy(context, { kind, roundId: key.roundId, params }));
    await takeAway(recorder, tx, row, { ending: ending ?? 'returned', heldTo, at: context.now.toISOString() });
    return recorder.changeId;
  });
}
