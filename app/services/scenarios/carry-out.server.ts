import type { ChangeOf, ScenarioChange } from '#app/domain/placements/scenarios/change.ts';
import { movePeriod } from '#app/domain/placements/scenarios/period-change.ts';
import { withRule } from '#app/domain/placements/scenarios/rule-change.ts';
import { changedPlaces } from '#app/domain/placements/scenarios/unit-changes.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { newPlacements } from '#app/services/placements/new-placement.server.ts';
import { takeOut } from '#app/services/rounds/participants.server.ts';
import type { Transaction } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listCapacitiesOf } from '#db/queries/import-references.ts';
import { listHoldingPlacements, listSupervisorsOf } from '#db/queries/plan.ts';
import { listRoundLearners } from '#db/queries/rounds.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { Recorder } from '#db/queries/tracked.ts';

interface Order {
  head: RoundHead;
  /** Of the scenario: why units are closed. */
  name: string;
  changes: readonly ScenarioChange[];
}

interface Writing {
  tx: Transaction;
  recorder: Recorder;
  head: RoundHead;
  at: string;
}

/** Makes changes in a round and its units that nothing stands in the way of, in the order of the list. */
export async function carryOut(
  { now }: ServiceContext,
  tx: Transaction,
  recorder: Recorder,
  { head, name, changes }: Order,
): Promise<void> {
  const at = now.toISOString();
  let current = head;
  for (const change of changes) {
    const writing = { tx, recorder, head: current, at };
    if (change.kind === 'period_moved') current = await carryPeriod(writing, change);
    else await carry(writing, change, name);
  }
  await carryRound(recorder, head, changes);
}

async function carry(writing: Writing, change: ScenarioChange, name: string): Promise<void> {
  const { recorder, head } = writing;
  switch (change.kind) {
    case 'unit_closed': {
      const { unitId, from: fromWeek, to: toWeek } = change;
      return recorder.insert('unitClosures', [{ id: newId(), unitId, fromWeek, toWeek, reason: name }]);
    }
    case 'unit_places':
      return carryPlaces(writing, change);
    case 'learner_leaves':
      return carryLeaving(writing, change);
    case 'learner_joins': {
      const { learnerId } = change;
      return recorder.insert('roundLearners', [{ id: newId(), roundId: head.round.id, learnerId }]);
    }
    case 'lock_set':
      return carryLock(writing, change);
    case 'lock_lifted':
      return carryUnlock(writing, change);
    default:
  }
}

async function carryPlaces({ tx, recorder, head }: Writing, change: ChangeOf<'unit_places'>): Promise<void> {
  const { unitId, from, to } = change;
  const rows = await listCapacitiesOf(tx, [unitId], { from, to });
  const { form } = head.programme;
  const { changed, added } = changedPlaces(rows, change, form);
  await recorder.update(
    'capacities',
    changed.map(({ row, places, minimum }) => ({ before: row, patch: { places, minimum } })),
  );
  await recorder.insert(
    'capacities',
    added.map(({ week, places }) => ({ id: newId(), unitId, form, week, places })),
  );
}

async function carryLeaving({ tx, recorder, head }: Writing, { learnerId }: ChangeOf<'learner_leaves'>): Promise<void> {
  const leaving = (await listRoundLearners(tx, head.round.id)).filter((row) => row.learnerId === learnerId);
  const held = (await listHoldingPlacements(tx, head.round.id)).filter((row) => row.learnerId === learnerId);
  await takeOut(tx, recorder, leaving, held);
}

async function carryPeriod(writing: Writing, change: ChangeOf<'period_moved'>): Promise<RoundHead> {
  const { tx, recorder, head, at } = writing;
  const period = head.periods.find(({ id }) => id === change.periodId);
  if (!period) throw new Fault('conflict', 'changed_since');
  const { courseCode: _code, courseName: _name, ...before } = period;
  const weeks = { fromWeek: change.from, toWeek: change.to };
  await recorder.update('periods', [{ before, patch: weeks }]);
  const move = movePeriod(head.periods, change);
  const rows = (await listHoldingPlacements(tx, head.round.id)).filter((row) => move(row) !== row);
  await recorder.update(
    'placements',
    rows.map((row) => ({ before: row, patch: { ...weeks, updatedAt: at } })),
  );
  const moved = { ...period, ...weeks, version: before.version + 1 };
  return { ...head, periods: head.periods.map((one) => (one.id === moved.id ? moved : one)) };
}

async function rowOf({ tx, head }: Writing, { periodId, learnerId }: { periodId: string; learnerId: string }) {
  const rows = await listHoldingPlacements(tx, head.round.id);
  return rows.find((row) => row.periodId === periodId && row.learnerId === learnerId) ?? null;
}

/** She is placed where she is to be, and stays there when the round is proposed. */
async function carryLock(writing: Writing, change: ChangeOf<'lock_set'>): Promise<void> {
  const { tx, recorder, head, at } = writing;
  const { periodId, learnerId, unitId } = change;
  const row = await rowOf(writing, change);
  if (!row) {
    const [placement] = await newPlacements(tx, head, [{ periodId, learnerId, unitId, source: 'manual', at }]);
    if (placement) await recorder.insert('placements', [{ ...placement, locked: true }]);
    return;
  }
  const isElsewhere = row.unitId !== unitId;
  if (isElsewhere) await recorder.remove('placementSupervisors', await listSupervisorsOf(tx, [row.id]));
  const moved = isElsewhere ? { unitId, source: 'manual' as const } : {};
  await recorder.update('placements', [{ before: row, patch: { ...moved, locked: true, updatedAt: at } }]);
}

async function carryUnlock(writing: Writing, change: ChangeOf<'lock_lifted'>): Promise<void> {
  const row = await rowOf(writing, change);
  if (row)
    await writing.recorder.update('placements', [{ before: row, patch: { locked: false, updatedAt: writing.at } }]);
}

/** What is of the round's own row, in one: its rules, and that it has a plan now where somebody has been locked. */
async function carryRound(recorder: Recorder, { round }: RoundHead, changes: readonly ScenarioChange[]): Promise<void> {
  const set = changes.filter((change) => change.kind === 'rule_set');
  const rules = set.reduce(withRule, round.rules as readonly RuleSetting[]);
  const isPlanned = round.state === 'draft' && changes.some(({ kind }) => kind === 'lock_set');
  if (set.length === 0 && !isPlanned) return;
  const patch = {
    ...(set.length > 0 && { rules: rules.map((rule) => ({ ...rule, weight: rule.weight ?? 0 })) }),
    ...(isPlanned && { state: 'proposed' as const }),
  };
  await recorder.update('rounds', [{ before: round, patch }]);
}
