import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { acceptSwaps, readSwaps, type SwapsView } from '#app/services/rounds/exchange-places.server.ts';
import { setSwapDeadline } from '#app/services/rounds/swap-deadline.server.ts';
import { readOwnSwap, readOwnSwaps, saveOwnSwap, withdrawOwnSwap } from '#app/services/schedule/own-swaps.server.ts';
import { showSchedule } from '#app/services/schedule/show-schedule.server.ts';
import { learners, outbox, persons, placements, swapOffers } from '#db/schema/index.ts';
import { aUnit, capacityOf, keep } from '#seeds/builders.ts';
import { amending, key } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { WEEKS } from '#tests/support/rounds.ts';

let data: TestDatabase;
const { publish, begin, spansOf, rowsOf } = amending(() => data);

/** In June, long before the first week. */
const at = (instant: string, actor = actorWith('regional_study_director')) => contextFor(data.db, actor, instant);
const JUNE = '2027-06-01T08:00:00.000Z';
const director = () => at(JUNE);
const own = (personId: string, instant = JUNE) => at(instant, { ...actorWith('learner', 'own'), personId });

/** Alva is at Norra, Bo at Södra and Cilla at Västra; Bo may not be at Norra, Cilla has been there. */
beforeEach(async () => {
  data = await createTestDatabase();
  await begin();
  await movePlacement(director(), key('cilla', null), 'vastra');
  await publish();
  await setSwapDeadline(director(), 'round', { seen: '', swapsUntil: '2027-06-30' });
});
afterEach(() => data.drop());

async function placementOf(learnerId: string): Promise<string> {
  const held = (await rowsOf(learnerId)).find(({ state }) => state === 'published');
  return held?.id ?? '';
}

async function wish(learnerId: string, ...wanted: string[]) {
  const placementId = await placementOf(learnerId);
  const { seen } = await readOwnSwap(own(learnerId), placementId);
  return saveOwnSwap(own(learnerId), placementId, { seen, wanted });
}

function chosenOf({ exchanges }: SwapsView) {
  return exchanges.map(({ moves }) => moves.map(({ demandId, to }) => ({ demandId, unitId: to.id })));
}

const namesOf = ({ exchanges }: SwapsView) =>
  exchanges.map(({ kind, moves }) => [kind, ...moves.map(({ name, to }) => `${name.givenName} ${to.id}`)]);

it('two who would rather have each other’s places get them, and only they and their units are told', async () => {
  await wish('bo', 'vastra');
  await wish('cilla', 'sodra');
  const found = await readSwaps(director(), 'round');
  expect(namesOf(found)).toEqual([['circle', 'bo vastra', 'cilla sodra']]);
  expect(found).toMatchObject({ isProven: true, toMend: 0, round: { swapsUntil: '2027-06-30' } });
  expect(found.exchanges[0]?.moves[0]).toMatchObject({ rank: 1, weeks: WEEKS, notice: 97 });
  const changeId = await acceptSwaps(director(), 'round', { version: found.version, chosen: chosenOf(found) });
  expect(await spansOf('bo')).toEqual(
    expect.arrayContaining([
      ['sodra', 'moved', WEEKS.from, WEEKS.to],
      ['vastra', 'proposed', WEEKS.from, WEEKS.to],
    ]),
  );
  expect(await data.db.read.select().from(swapOffers)).toEqual([]);
  expect((await showSchedule(own('bo'))).next?.unit.id).toBe('sodra');

  expect((await undoChangeFor(director(), changeId)).ok).toBe(true);
  expect(namesOf(await readSwaps(director(), 'round'))).toHaveLength(1);
  const again = await readSwaps(director(), 'round');
  await acceptSwaps(director(), 'round', { version: again.version, chosen: chosenOf(again) });
  const earlier = new Set((await data.db.read.select().from(outbox)).map(({ id }) => id));
  await publish();
  const letters = await data.db.read.select().from(outbox).orderBy(asc(outbox.recipient));
  const told = letters.filter(({ id }) => !earlier.has(id)).map(({ recipient }) => recipient);
  expect(told).toEqual(['bo', 'cilla', 'sodra', 'vastra'].map((name) => `${name}@example.se`));
  expect((await showSchedule(own('bo'))).next?.unit.id).toBe('vastra');
});

it('a place that becomes free goes to the first in the queue, and what she leaves to the next', async () => {
  await wish('bo', 'ostra', 'vastra').then((saved) => expect(saved.ok).toBe(false));
  await keep(data.db, {
    units: [aUnit({ id: 'ostra', organisationId: 'region', contactEmail: 'ostra@example.se' })],
    capacities: [...capacityOf('ostra', 'all', WEEKS, 1), ...capacityOf('ostra', 'vfu_basic', WEEKS, 1)],
  });
  await wish('bo', 'ostra');
  await wish('cilla', 'ostra', 'sodra');
  await wish('alva', 'vastra', 'sodra');
  // Alva got her first wish when the round was planned; Bo and Cilla did not, and Bo said so first.
  const found = await readSwaps(director(), 'round');
  expect(found.queue.map(({ name }) => name.givenName)).toEqual(['bo', 'cilla', 'alva']);
  expect(namesOf(found)).toEqual([['chain', 'bo ostra', 'cilla sodra', 'alva vastra']]);
  await acceptSwaps(director(), 'round', { version: found.version, chosen: chosenOf(found) });
  expect((await spansOf('alva')).map(([unit, state]) => [unit, state])).toEqual(
    expect.arrayContaining([
      ['norra', 'moved'],
      ['vastra', 'proposed'],
    ]),
  );
});

it('the place of who has left is given away when her placement has ended, not before', async () => {
  await wish('bo', 'vastra');
  await data.db.write((tx) => tx.update(learners).set({ status: 'left' }).where(eq(learners.id, 'cilla')));
  expect((await readSwaps(director(), 'round')).exchanges).toEqual([]);
  const [placed] = await rowsOf('cilla').then((rows) => rows.filter(({ state }) => state === 'published'));
  await unplace(director(), key('cilla', placed?.version ?? null), { ending: 'interrupted' });
  expect(namesOf(await readSwaps(director(), 'round'))).toEqual([['chain', 'bo vastra']]);
});

it('changes nothing when somebody has changed her mind, or when it is not what they asked for', async () => {
  await wish('bo', 'vastra');
  await wish('cilla', 'sodra');
  const found = await readSwaps(director(), 'round');
  const { version } = found;
  const chosen = chosenOf(found);
  const alva = { demandId: 'autumn~alva', unitId: 'vastra' };
  await expect(acceptSwaps(director(), 'round', { version, chosen: [[alva]] })).rejects.toMatchObject({
    code: 'no_such_change',
  });
  const half = chosen.map(([move]) => (move ? [move] : []));
  await expect(acceptSwaps(director(), 'round', { version, chosen: half })).rejects.toMatchObject({
    code: 'belong_together',
  });
  await withdrawOwnSwap(own('cilla', '2027-07-15T08:00:00.000Z'), await placementOf('cilla'));
  await expect(acceptSwaps(director(), 'round', { version, chosen })).rejects.toMatchObject({ code: 'changed_since' });
  expect((await readSwaps(director(), 'round')).exchanges).toEqual([]);
});

it('a learner says so of her own placement, until the last day and before it begins, and where the rules allow', async () => {
  const placementId = await placementOf('bo');
  expect((await readOwnSwap(own('bo'), placementId)).units.map(({ id }) => id)).toEqual(['vastra']);
  expect(await wish('bo', 'norra')).toEqual({ ok: false, error: { field: 'wanted.0', code: 'choose' } });
  await expect(readOwnSwap(own('alva'), placementId)).rejects.toMatchObject({ kind: 'not_found' });
  await expect(saveOwnSwap(own('alva'), placementId, { seen: '', wanted: ['vastra'] })).rejects.toMatchObject({
    kind: 'not_found',
  });
  await wish('bo', 'vastra');
  await expect(saveOwnSwap(own('bo'), placementId, { seen: '', wanted: ['vastra'] })).rejects.toMatchObject({
    code: 'changed_since',
  });
  const late = '2027-07-01T08:00:00.000Z';
  await expect(readOwnSwap(own('bo', late), placementId)).rejects.toMatchObject({ code: 'swaps_closed' });
  expect(await readOwnSwaps(own('bo', late))).toMatchObject([{ wanted: ['vastra'], until: null }]);
  expect(await readOwnSwaps(own('alva', late))).toEqual([]);
  const begun = '2027-09-06T08:00:00.000Z';
  expect(await readOwnSwaps(own('bo', begun))).toEqual([]);
  expect((await readSwaps(at(begun), 'round')).queue).toEqual([]);
  await data.db.write((tx) => tx.update(placements).set({ noticeDue: true }).where(eq(placements.id, placementId)));
  expect((await readSwaps(director(), 'round')).queue).toEqual([]);
});

it('tells who said so as each reader may know her', async () => {
  const marked = { protectedIdentity: 'protected_registration' } as const;
  await data.db.write((tx) => tx.update(persons).set(marked).where(eq(persons.id, 'bo')));
  await wish('bo', 'vastra');
  const reader = at(JUNE, actorWith('study_director'));
  const { entries, actors } = await listHistory(reader, {});
  const said = entries.find(({ kind }) => kind === 'swap.offered');
  expect(said?.learner?.name.protectedCode).toEqual(expect.any(String));
  expect(JSON.stringify([said, actors])).not.toContain(own('bo').actor.name);
  const { queue } = await readSwaps(reader, 'round');
  expect(queue.map(({ name }) => [name.givenName, name.protectedCode])).toEqual([['', expect.any(String)]]);
});

it.each(['school_coordinator', 'clinical_lecturer'] as const)('is not for a %s', async (role) => {
  const reader = at(JUNE, actorWith(role));
  const refused = { kind: expect.stringMatching(/forbidden|not_found/) };
  await expect(readSwaps(reader, 'round')).rejects.toMatchObject(refused);
  await expect(acceptSwaps(reader, 'round', { version: '', chosen: [] })).rejects.toMatchObject(refused);
  await expect(setSwapDeadline(reader, 'round', { seen: '', swapsUntil: null })).rejects.toMatchObject(refused);
});
