import { afterAll, beforeAll, expect, test } from 'vitest';
import { reports } from '#app/platform/i18n/sv/reports.ts';
import { vocabulary } from '#app/platform/i18n/sv/vocabulary.ts';
import { createLimits } from '#app/platform/limits.ts';
import { exportRound } from '#app/services/reports/export-round.server.ts';
import * as schema from '#db/schema/index.ts';
import { readPlacementsSheet } from '#reports/round-export/read-placements.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { NOW, actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';
import { readSheet } from '#tests/support/read-back.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
  await database.db.write(async (tx) => {
    await tx.insert(schema.persons).values({ id: 'disa', givenName: 'Disa', familyName: 'Utan', search: 'disa utan' });
    await tx
      .insert(schema.learners)
      .values({ id: 'l-disa', personId: 'disa', programmeId: 'ssk', cohort: 'HT2025', educationOrganisationId: 'hh' });
    await tx.insert(schema.roundLearners).values(
      ['l-anna', 'l-bo', 'l-cecilia-x7q2', 'l-disa'].map((learnerId) => ({
        id: `rl-${learnerId}`,
        roundId: 'r-ssk',
        learnerId,
      })),
    );
    await tx.insert(schema.wishes).values([
      { id: 'w1', roundId: 'r-ssk', learnerId: 'l-anna', unitId: 'vc', rank: 1 },
      { id: 'w2', roundId: 'r-ssk', learnerId: 'l-anna', unitId: 'w61', rank: 2 },
      { id: 'w3', roundId: 'r-ssk', learnerId: 'l-disa', unitId: 'vc', rank: 1 },
    ]);
    const unplaced = [
      { demandId: 'p-ssk~l-disa', reasons: [{ rule: 'unit-capacity', code: 'unit_full', params: {}, count: 2 }] },
    ];
    await tx.insert(schema.proposals).values({
      id: 'prop',
      roundId: 'r-ssk',
      jobId: 'job',
      createdAt: NOW,
      createdBy: 'x',
      status: 'optimal',
      objective: 0,
      bound: 0,
      elapsedMs: 1,
      engineVersion: '1.0.0',
      inputHash: 'h',
      problem: {},
      result: { unplaced },
    });
  });
});
afterAll(() => database.drop());

const people = {
  regional: actorWith('regional_study_director'),
  care: actorWith('study_director', 'branch', 'care'),
  doctors: actorWith('study_director', 'branch', 'doctors'),
  school: actorWith('school_coordinator', 'organisation', 'hh'),
};
const request = { language: 'sv', version: '0.1.0' } as const;
const run = (who: keyof typeof people, format: 'xlsx' | 'csv' = 'xlsx', limits = createLimits()) =>
  exportRound(contextFor(database.db, people[who]), limits, 'r-ssk', { ...request, format });

test('the file of the round holds its plan, as the database has it', async () => {
  const file = await run('regional');
  expect(file.name).toBe('placeringar-vfu-t4-ht-2027-2027-08-30.xlsx');
  const read = readPlacementsSheet(await readSheet(file.body, 'Placeringar'), { ...reports.roundExport, vocabulary });
  const stored = await database.db.read.select().from(schema.placements);
  const expected = stored
    .filter(({ roundId }) => roundId === 'r-ssk')
    .map((row) => ({
      placementId: row.id,
      learnerId: row.learnerId,
      periodId: row.periodId,
      unitId: row.unitId,
      fromWeek: row.fromWeek,
      toWeek: row.toWeek,
      state: row.state,
      locked: row.locked,
    }));
  expect(read.ok && [...read.value].sort((a, b) => (a.placementId < b.placementId ? -1 : 1))).toEqual(
    expected.sort((a, b) => (a.placementId < b.placementId ? -1 : 1)),
  );
});

test('it says which wish was met, who supervises, what is full and who has no place', async () => {
  const { body } = await run('care');
  const [head = [], ...rows] = await readSheet(body, 'Placeringar');
  const anna = rows.find((row) => row.includes('pl-anna')) ?? [];
  const cell = (heading: string) => anna[head.indexOf(heading)];
  expect([cell('Önskemål nr'), cell('Handledare'), cell('Enhetens huvudman')]).toEqual([
    2,
    'Eva Handledare',
    'Region Halland',
  ]);
  const units = await readSheet(body, 'Enheter per vecka');
  const ward = units.filter((row) => row[0] === 'Avdelning 61').map((row) => [row[2], row[3], row[5]]);
  expect(ward).toEqual([
    ['Platser', 2, null],
    ['Används av omgången', 3, 3],
    ['Används av andra', 0, 0],
    ['Lediga', -1, null],
  ]);
  const [, disa] = await readSheet(body, 'Ej placerade');
  expect(disa?.[0]).toBe('Disa Utan');
  expect(disa?.slice(6)).toEqual(['Vårdcentralen Åsen', 'fullt vid 2 enheter']);
  const volumes = await readSheet(body, 'VFU-veckor och VFU-platser');
  expect(volumes[1]?.slice(0, 6)).toEqual(['Region', 'Region Halland', 'VFU sjuksköterska', 'HT2027', 15, 3]);
});

test('a protected learner is a code in every sheet for those who may not know, and a name for those who may', async () => {
  const text = async (who: 'care' | 'regional') =>
    JSON.stringify(await readSheet((await run(who)).body, 'Placeringar'));
  expect(await text('care')).not.toMatch(/Cecilia|LADOK/);
  expect(await text('care')).toContain('Skyddad student X7Q2');
  expect(await text('regional')).toContain('Cecilia Skyddad');
  expect(new TextDecoder().decode((await run('care', 'csv')).body)).not.toMatch(/Cecilia/);
});

test("a round outside one's scope does not exist; a school may see it and not export it", async () => {
  await expect(run('doctors')).rejects.toMatchObject({ kind: 'not_found' });
  await expect(run('school')).rejects.toMatchObject({ kind: 'forbidden' });
});

test('exports are counted per person', async () => {
  const limits = createLimits();
  for (let count = 0; count < 30; count += 1) await limits.report.consume(people.care.accountId);
  await expect(run('care', 'csv', limits)).rejects.toMatchObject({ kind: 'too_many' });
  await expect(run('regional', 'csv', limits)).resolves.toBeTruthy();
});
