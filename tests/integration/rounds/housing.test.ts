import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedHousingForm, housingForm } from '#app/domain/units/housing-form.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { readPlacement } from '#app/services/placements/read-placement.server.ts';
import { readPlan } from '#app/services/rounds/read-plan.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { showSchedule } from '#app/services/schedule/show-schedule.server.ts';
import {
  addHousing,
  changeHousing,
  editableHousing,
  readHousing,
  removeHousing,
} from '#app/services/units/housing.server.ts';
import { placements, rounds, travelExceptions, units } from '#db/schema/index.ts';
import { aPlacement, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await data.db.write((tx) => tx.update(units).set({ town: 'Varberg' }));
});
afterEach(() => data.drop());

const keeper = () => contextFor(data.db, actorWith('placement_coordinator'));
const form = { name: 'Hemmet', place: 'varberg ', weeks: 'v. 36-40 2027', beds: '1', forms: [] };
const values = (over: object = {}) => housingForm('2027-03-01').parse({ ...form, ...over });
const RULE = { id: 'housing', enabled: true, weight: 0, params: { fromMinutes: 30 } };
const turnOn = (roundId = 'round') =>
  data.db.write((tx) =>
    tx
      .update(rounds)
      .set({ rules: [RULE] })
      .where(eq(rounds.id, roundId)),
  );
const problem = () => loadProblem(data.db.read, 'round');

describe('the register of housing', () => {
  it('is kept by those who keep the units, seen by planners, and can be taken back', async () => {
    const added = await addHousing(keeper(), values());
    const [row] = (await readHousing(keeper())).rows;
    expect(row).toMatchObject({
      name: 'Hemmet',
      placeName: 'Varberg',
      beds: 1,
      forms: [],
      most: { taken: 0, offered: 1 },
    });
    const change = (beds: string, version = '1') =>
      changeHousing(keeper(), row?.id ?? '', changedHousingForm('2027-03-01').parse({ ...form, beds, version }));
    await change('4');
    expect(await change('5')).toMatchObject({ error: { code: 'overtaken', version: 2 } });
    const remove = (version: number) => removeHousing(keeper(), { housingId: row?.id ?? '', version });
    expect(await remove(1)).toMatchObject({
      error: { code: 'changed_since', later: { fields: [{ field: 'beds', before: '1', after: '4' }] } },
    });
    const removed = await remove(2);
    expect(await remove(2)).toMatchObject({ error: { code: 'gone', later: { kind: 'housing.removed' } } });
    expect(await undoChangeFor(keeper(), removed.ok ? removed.value.changeId : '')).toMatchObject({ ok: true });
    expect((await readHousing(keeper())).rows).toMatchObject([{ beds: 4 }]);
    expect(await undoChangeFor(keeper(), added)).toMatchObject({ ok: false });
    const lecturer = contextFor(data.db, actorWith('clinical_lecturer'));
    expect((await readHousing(lecturer)).mayEdit).toBe(false);
    for (const act of [addHousing(lecturer, values()), editableHousing(lecturer, row?.id ?? '')])
      await expect(act).rejects.toMatchObject({ kind: 'not_found' });
    await expect(readHousing(contextFor(data.db, actorWith('learner')))).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('says what it cannot read', () => {
    const read = housingForm('2027-03-01').safeParse({ ...form, place: 'Atlantis', weeks: 'v. 99', beds: '0' });
    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['place', 'place_unknown'],
      ['weeks', 'week'],
      ['beds', 'tooSmall'],
    ]);
  });
});

describe('a round with the rule about housing', () => {
  it('places no more with a long journey than there are beds, and excepts whoever is excepted', async () => {
    await addHousing(keeper(), values());
    const before = await problem();
    expect(JSON.stringify(before)).not.toContain('bed');
    await turnOn();
    const { assignments, unplaced } = await solve(await problem());
    expect(assignments).toHaveLength(1);
    expect(unplaced.map(({ reasons }) => reasons[0]?.code)).toContain('no_bed');
    const exception = { id: 'x', roundId: 'round', learnerId: 'bo', reason: 'Bor hos en släkting' };
    await data.db.write((tx) => tx.insert(travelExceptions).values(exception));
    expect((await solve(await problem())).assignments).toHaveLength(2);
    const [placed] = assignments;
    if (!placed) throw new Error('nobody is placed');
    const asked = { roundId: 'round', demandId: placed.demandId, version: null, from: null };
    await movePlacement(keeper(), asked, placed.unitId);
    const bedIn = placed.demandId === demandOf('bo') ? null : 'Varberg';
    expect((await readPlacement(keeper(), asked)).bedIn).toBe(bedIn);
    const { rows } = await readPlan(keeper(), 'round');
    expect(rows.map((row) => row.bedIn)).toEqual(rows.map((row) => (row.placement ? bedIn : null)));
  });

  it('has the beds that other rounds leave, and its learners read that they have one', async () => {
    await addHousing(keeper(), values());
    await turnOn();
    await turnOn('earlier');
    const placed = { learnerId: 'cilla', unitId: 'norra', educationOrganisationId: 'hh', state: 'published' } as const;
    await keep(data.db, { placements: [aPlacement({ id: 'there', roundId: 'earlier', periodId: 'past', ...placed })] });
    expect((await solve(await problem())).assignments).toEqual([]);
    expect((await readHousing(keeper())).rows).toMatchObject([{ most: { taken: 1, offered: 1 } }]);
    const own = contextFor(data.db, { ...actorWith('learner'), personId: 'cilla' });
    const shown = (await showSchedule(own)).terms.flatMap(({ placements: all }) => all);
    expect(shown.find(({ id }) => id === 'there')?.bedIn).toBe('Varberg');
    await data.db.write((tx) => tx.delete(placements).where(eq(placements.id, 'there')));
    const [option] = (await problem()).demands.find(({ id }) => id === demandOf('alva'))?.options ?? [];
    expect(option?.bed).toMatchObject({ place: 'varberg' });
  });
});
