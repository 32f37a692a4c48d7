import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repairProblem } from '#app/domain/placements/repair-problem.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { readOverview } from '#app/services/rounds/read-overview.server.ts';
import { acceptRepair, readRepair, type RepairView } from '#app/services/rounds/repair-round.server.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { capacities, outbox, rounds, unitClosures } from '#db/schema/index.ts';
import { aUnit, capacityOf, keep } from '#seeds/builders.ts';
import { amending, key } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { WEEKS } from '#tests/support/rounds.ts';

let data: TestDatabase;
const { context, publish, begin, spansOf } = amending(() => data);
beforeEach(async () => {
  data = await createTestDatabase();
  await begin();
});
afterEach(() => data.drop());

/** In June, long before the first week. */
const inJune = () => contextFor(data.db, actorWith('regional_study_director'), '2027-06-01T08:00:00.000Z');

async function close(unitId: string, fromWeek: '2027-W36' | '2027-W39') {
  await data.db.write((tx) =>
    tx
      .insert(unitClosures)
      .values({ id: `closed ${unitId}`, unitId, fromWeek, toWeek: '2027-W40', reason: 'renovation' }),
  );
}

function chosenOf({ changes }: Pick<RepairView, 'changes'>) {
  return changes.map(({ demandId, to }) => ({ demandId, unitId: to.id }));
}

async function lettersAfter(act: () => Promise<unknown>) {
  const earlier = new Set((await data.db.read.select().from(outbox)).map(({ id }) => id));
  await act();
  const letters = await data.db.read.select().from(outbox).orderBy(asc(outbox.recipient));
  return letters.filter(({ id }) => !earlier.has(id)).map(({ recipient }) => recipient);
}

async function placeCilla() {
  await movePlacement(inJune(), key('cilla', null), 'vastra');
  await publish();
}

/** A fourth ward, with room for one. */
async function openOstra() {
  await keep(data.db, {
    units: [aUnit({ id: 'ostra', organisationId: 'region', contactEmail: 'ostra@example.se' })],
    capacities: [...capacityOf('ostra', 'all', WEEKS, 1), ...capacityOf('ostra', 'vfu_basic', WEEKS, 1)],
  });
}

const namesOf = (lines: readonly { name: { givenName: string } }[]) => lines.map(({ name }) => name.givenName);

it('has nothing to mend when everything that is published holds', async () => {
  await placeCilla();
  const { changes, unmended, left, isProven } = await readRepair(inJune(), 'round');
  expect({ changes, unmended, left, isProven }).toEqual({ changes: [], unmended: [], left: [], isProven: true });
  expect((await readOverview(inJune(), 'round')).toRepair).toBe(0);
});

it('a ward that closes moves those who were there, and only those concerned get letters', async () => {
  await placeCilla();
  await openOstra();
  await close('norra', '2027-W39');
  expect((await readOverview(inJune(), 'round')).toRepair).toBe(1);
  const found = await readRepair(inJune(), 'round');
  expect(found.changes).toMatchObject([
    { name: { givenName: 'alva' }, to: { id: 'ostra' }, weeks: WEEKS, notice: 97, reason: { code: 'unit_closed' } },
  ]);
  expect(found).toMatchObject({ isProven: true, fewest: 1, unmended: [] });
  const changeId = await acceptRepair(inJune(), 'round', { version: found.version, chosen: chosenOf(found) });
  expect(await spansOf('alva')).toEqual(
    expect.arrayContaining([
      ['norra', 'moved', '2027-W36', '2027-W40'],
      ['ostra', 'proposed', '2027-W36', '2027-W40'],
    ]),
  );
  expect(await lettersAfter(publish)).toEqual(['alva@example.se', 'norra@example.se', 'ostra@example.se']);
  expect((await readRepair(inJune(), 'round')).changes).toEqual([]);
  const { entries } = await listHistory(inJune(), {});
  expect(entries.find(({ id }) => id === changeId)).toMatchObject({ kind: 'plan.repaired', params: { changed: 1 } });
});

it('is undone as one act, as soon as the rules of today allow it', async () => {
  await placeCilla();
  await openOstra();
  await close('norra', '2027-W36');
  const found = await readRepair(inJune(), 'round');
  const changeId = await acceptRepair(inJune(), 'round', { version: found.version, chosen: chosenOf(found) });
  expect(await undoChangeFor(inJune(), changeId)).toMatchObject({ ok: false, error: { code: 'breaks_rule' } });
  await data.db.write((tx) => tx.delete(unitClosures));
  expect((await undoChangeFor(inJune(), changeId)).ok).toBe(true);
  expect(await spansOf('alva')).toEqual([['norra', 'published', '2027-W36', '2027-W40']]);
});

it('what has begun keeps its weeks, and somebody without a place begins next week', async () => {
  await openOstra();
  await close('norra', '2027-W39');
  const found = await readRepair(context(), 'round');
  const later = { weeks: { from: '2027-W38', to: '2027-W40' }, notice: 5 };
  expect(found.changes).toMatchObject([
    { name: { givenName: 'alva' }, ...later, reason: { code: 'unit_closed' } },
    { name: { givenName: 'cilla' }, from: null, ...later },
  ]);
  await acceptRepair(context(), 'round', { version: found.version, chosen: chosenOf(found) });
  expect(await spansOf('alva')).toEqual([
    ['norra', 'moved', '2027-W36', '2027-W37'],
    [found.changes[0]?.to.id, 'proposed', '2027-W38', '2027-W40'],
  ]);
  expect(await spansOf('cilla')).toEqual([[found.changes[1]?.to.id, 'proposed', '2027-W38', '2027-W40']]);
  expect((await readRepair(context(), 'round')).changes).toEqual([]);
});

it('changes nothing when something has changed meanwhile, or when what is chosen does not hold by itself', async () => {
  await placeCilla();
  await openOstra();
  await keep(data.db, { conflicts: [{ id: 'c2', learnerId: 'alva', unitId: 'ostra', kind: 'conflict_of_interest' }] });
  await close('norra', '2027-W36');
  const { version, changes } = await readRepair(inJune(), 'round');
  expect(changes).toHaveLength(2);
  const alva = changes.filter(({ name }) => name.givenName === 'alva');
  const chosen = alva.map(({ demandId, to }) => ({ demandId, unitId: to.id }));
  await expect(acceptRepair(inJune(), 'round', { version, chosen })).rejects.toMatchObject({ code: 'belong_together' });
  const both = chosenOf({ changes });
  await data.db.write((tx) => tx.update(capacities).set({ places: 2 }).where(eq(capacities.unitId, 'sodra')));
  await expect(acceptRepair(inJune(), 'round', { version, chosen: both })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'changed_since',
  });
  expect(await spansOf('alva')).toEqual([['norra', 'published', '2027-W36', '2027-W40']]);
});

it('names what no change can mend, with its reason', async () => {
  await placeCilla();
  await close('norra', '2027-W36');
  const { changes, unmended } = await readRepair(inJune(), 'round');
  expect(changes).toEqual([]);
  expect(unmended).toMatchObject([{ name: { givenName: 'alva' }, to: null, reason: { code: 'unit_closed' } }]);
  expect(namesOf(unmended)).toEqual(['alva']);
});

describe('is for those who change placements in a published round', () => {
  it.each(['school_coordinator', 'clinical_lecturer'] as const)('not for a %s', async (role) => {
    const reader = contextFor(data.db, actorWith(role));
    await expect(readRepair(reader, 'round')).rejects.toMatchObject({
      kind: expect.stringMatching(/forbidden|not_found/),
    });
    await expect(acceptRepair(reader, 'round', { version: '', chosen: [] })).rejects.toThrow();
  });

  it('nor for a round that is closed', async () => {
    await data.db.write((tx) => tx.update(rounds).set({ state: 'closed' }).where(eq(rounds.id, 'round')));
    await expect(readRepair(context(), 'round')).rejects.toMatchObject({ code: 'round_not_published' });
    expect((await readOverview(context(), 'round')).toRepair).toBeNull();
  });
});

it('moves those at a unit that offers no places any more; short notice counts three times', async () => {
  await data.db.write((tx) => tx.update(capacities).set({ places: 0 }).where(eq(capacities.unitId, 'sodra')));
  const facts = await loadFacts(data.db.read, 'round');
  const { published } = repairProblem(facts, await listHoldingPlacements(data.db.read, 'round'), '2027-08-30');
  expect(published.map(({ noticeWeight }) => noticeWeight)).toEqual([3, 3]);
  const { changes } = await readRepair(inJune(), 'round');
  expect(changes.map(({ name, reason }) => [name.givenName, reason?.code])).toEqual([['bo', 'unknown_unit']]);
});
