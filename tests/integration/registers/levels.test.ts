import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { showUnit } from '#app/services/units/show-unit.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { aLearner, aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { bringIn, importer, insertSampleRound, ROUND } from '#tests/support/import-flow.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
  const learner = { personId: 'alva', programmeId: 'ssk-hh-halmstad', educationOrganisationId: 'hh' };
  await keep(store.db, {
    persons: [aPerson({ id: 'alva' })],
    learners: [aLearner({ id: 'alva', ...learner })],
    participations: [{ id: 'in', roundId: ROUND, learnerId: 'alva' }],
  });
}, 120_000);
afterAll(() => store.drop());

const INVENTORY = [
  'Enhet;Form;Nivå;Veckor;Platser',
  'Medicin avd 61 Halmstad;VFU;;v. 36-40;3',
  'Medicin avd 61 Halmstad;VFU;termin 4;v. 36-40;1',
  'Medicin avd 61 Halmstad;VFU;T6;v. 36-38;2',
  'Medicin avd 62 Halmstad;VFU;T6;v. 36-40;2',
].join('\n');

test('places of a term come in, limit a round in that term, are shown at the unit, and are taken back', async () => {
  const ctx = importer(store.db);
  expect(JSON.stringify(await loadProblem(store.db.read, ROUND))).not.toContain('level');
  const { changeId } = await bringIn(ctx, 'capacity', { pasted: INVENTORY });
  const { demands, resources } = await loadProblem(store.db.read, ROUND);
  expect(demands).toMatchObject([{ level: 'T4', options: [{ unitId: 'hal-med-61' }] }]);
  expect(resources.filter(({ kind }) => kind === 'unit_level')).toMatchObject([
    { id: 'unit_level:hal-med-61:T4', form: 'vfu_basic', level: 'T4', places: { '2027-W36': 1, '2027-W40': 1 } },
  ]);
  const { capacity } = await showUnit(ctx, 'hal-med-61', '2027-W36');
  expect(capacity?.map(({ form, term, weeks }) => [form, term, weeks[0]?.places, weeks[4]?.places])).toEqual([
    ['all', null, null, null],
    ['vfu_basic', null, 3, 3],
    ['vfu_basic', 4, 1, 1],
    ['vfu_basic', 6, 2, null],
  ]);
  expect(await undoChangeFor(ctx, changeId)).toMatchObject({ ok: true });
  expect((await loadProblem(store.db.read, ROUND)).demands[0]?.options).toEqual([]);
});
