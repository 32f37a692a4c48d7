import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { importProblemText } from '#app/platform/i18n/import-problems.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import { exportRejectedRows } from '#app/services/imports/rejected-rows.server.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { persons, roundLearners } from '#db/schema/index.ts';
import { aLearner, aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { approve, bringIn, commit, fix, hand, importer, insertSampleRound } from '#tests/support/import-flow.ts';
import { preview, review } from '#tests/support/import-flow.ts';
import { testIdentityNumber } from '#tests/support/imports.ts';
import { actorWith, vault } from '#tests/support/registers.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const HEADERS = 'Förnamn\tEfternamn\tPersonnummer\tE-post\tLadok-id\tPostnummer\tÖnskemål\tJäv';
const annas = testIdentityNumber('2001-05-06', 980);
const hiddens = testIdentityNumber('2001-05-07', 980);
const nurses = testIdentityNumber('1988-05-08', 980);
const list = (...rows: string[]) => ({ pasted: [HEADERS, ...rows].join('\n') });
const director = () => importer(store.db, actorWith('study_director', 'branch', 'care'));
const indexOf = (number: string) => vault.blindIndex(number.replace('-', ''), IDENTITY_PLACE);
const personWith = async (number: string) => {
  const [found] = await store.db.read
    .select()
    .from(persons)
    .where(eq(persons.identityIndex, indexOf(number)));
  return found;
};

async function handed(ctx: ReturnType<typeof importer>, ...rows: string[]) {
  const importId = await hand(ctx, 'class_list', list(...rows));
  await approve(ctx, importId);
  return importId;
}

const problemsOf = async (ctx: ReturnType<typeof importer>, importId: string) =>
  (await review(ctx, importId)).rows.flatMap(({ cells }) =>
    cells.flatMap(({ issues }) => issues.map(({ code, params }) => importProblemText(sv.imports, code, params))),
  );

describe('a number that was mistyped into somebody else’s', () => {
  beforeAll(async () => {
    const anna = `Anna\tBerg\t${annas}\tanna@example.se\tLAD1\t30233\tMedicin avd 61 Halmstad\t`;
    await bringIn(importer(store.db), 'class_list', list(anna));
  });

  test('is an error that names its owner, and does not touch her', async () => {
    const ctx = director();
    const importId = await handed(ctx, `Eva\tEk\t${annas}\teva@example.se\t\t\t\t`);
    const { counts, rows } = await review(ctx, importId);
    expect(counts).toMatchObject({ error: 1, changed: 0 });
    expect(rows).toMatchObject([{ title: 'Eva Ek', mayKeep: false, mayAccept: true, cells: [{ text: annas }] }]);
    const [said] = await problemsOf(ctx, importId);
    expect(said).toMatch(/^Personnumret tillhör Anna Berg\. /);
    const { body, name } = await exportRejectedRows(ctx, createLimits(), importId, 'sv');
    const table = await readTable(body, name);
    expect(JSON.stringify(table)).toContain('Anna Berg');
    expect(await personWith(annas)).toMatchObject({ givenName: 'Anna', email: 'anna@example.se', version: 1 });
  });

  test('does not keep her own row out', async () => {
    const ctx = director();
    const own = 'Anna\tBerg\t\tanna@example.se\tLAD1\t43230\t\t';
    const importId = await handed(ctx, `Eva\tEk\t${annas}\teva@example.se\t\t\t\t`, own);
    expect((await preview(ctx, importId)).rows.map(({ status }) => status)).toEqual(['error', 'changed']);
    await fix(ctx, importId, { act: 'accept', row: 2 });
    expect((await preview(ctx, importId)).rows.map(({ status }) => status)).toEqual(['changed', 'error']);
  });

  test('becomes a person of her own when the number is put right', async () => {
    const ctx = director();
    const importId = await handed(ctx, `Eva\tEk\t${annas.slice(2)}\teva@example.se\t\t\t\t`);
    const [cell] = (await review(ctx, importId)).rows[0]?.cells ?? [];
    const { field = '', column = -1, text: was = '' } = cell ?? {};
    const right = testIdentityNumber('2001-05-06', 982);
    await fix(ctx, importId, { act: 'cells', cells: [{ row: 2, field, column, was, text: right }] });
    expect((await review(ctx, importId)).counts).toMatchObject({ new: 1, error: 0 });
  });

  test('is told of a Ladok-id too', async () => {
    const ctx = director();
    const importId = await handed(ctx, 'Eva\tEk\t\teva@example.se\tLAD1\t\t\t');
    expect(await problemsOf(ctx, importId)).toEqual([expect.stringMatching(/^Ladok-id tillhör Anna Berg\. /)]);
  });

  test('is taken in when somebody says that it is the same person, which holds for that person only', async () => {
    const ctx = director();
    const importId = await handed(ctx, `Annika\tLind\t${annas}\t\t\t\t\t`);
    await fix(ctx, importId, { act: 'accept', row: 2 });
    expect((await review(ctx, importId)).counts).toMatchObject({ changed: 1, error: 0 });
    const [row] = (await preview(ctx, importId)).rows;
    expect(row?.edits).toEqual([
      { field: 'givenName', before: ['Anna'], after: ['Annika'] },
      { field: 'familyName', before: ['Berg'], after: ['Lind'] },
    ]);
    await fix(ctx, importId, { act: 'undo' });
    expect((await review(ctx, importId)).counts).toMatchObject({ error: 1 });

    await fix(ctx, importId, { act: 'accept', row: 2 });
    await keep(store.db, {
      persons: [aPerson({ id: 'nurse', givenName: 'Nils', familyName: 'Vik', identityIndex: indexOf(nurses) })],
    });
    const was = annas;
    const cell = { row: 2, field: 'identityNumber', column: 2, was, text: nurses };
    await fix(ctx, importId, { act: 'cells', cells: [cell] });
    expect((await review(ctx, importId)).counts).toMatchObject({ error: 1 });
    // Whoever is known outside the programme is named to those whose reach is the region.
    expect(await problemsOf(ctx, importId)).toEqual([
      expect.stringMatching(/^Personnumret tillhör en annan person\. /),
    ]);
    const regional = importer(store.db);
    const other = await handed(regional, `Annika\tLind\t${nurses}\t\t\t\t\t`);
    expect(await problemsOf(regional, other)).toEqual([expect.stringMatching(/^Personnumret tillhör Nils Vik\. /)]);
    await fix(ctx, importId, { act: 'undo' });
    await commit(ctx, importId);
    expect(await personWith(annas)).toMatchObject({ givenName: 'Annika', familyName: 'Lind' });
  });
});

describe('a change of some details', () => {
  test('is no error when only the family name is new, and is shown from old to new', async () => {
    const ctx = director();
    const number = testIdentityNumber('2001-06-01', 980);
    const [first, second] = ['Medicin avd 61 Halmstad', 'Medicin avd 62 Halmstad'];
    await bringIn(ctx, 'class_list', list(`Moa\tProv\t${number}\tmoa@example.se\t\t30233\t${first}\t${first}`));
    const importId = await handed(ctx, `Moa\tLind\t${number}\tmoa@example.se\tLAD7\t43230\t${second}\t${second}`);
    const [row] = (await preview(ctx, importId)).rows;
    expect(row).toMatchObject({ status: 'changed', problems: [] });
    expect(row?.edits).toEqual([
      { field: 'familyName', before: ['Prov'], after: ['Lind'] },
      { field: 'homePostcode', before: ['30233'], after: ['43230'] },
      { field: 'externalId', before: [], after: ['LAD7'] },
      { field: 'wishes', before: [first], after: [second] },
      // What stands in the way is added to.
      { field: 'conflicts', before: [first], after: [first, second] },
    ]);
  });

  test('tells a number that replaces another masked', async () => {
    const ctx = director();
    const [old, number] = [testIdentityNumber('2001-06-02', 980), testIdentityNumber('2001-06-20', 980)];
    await bringIn(ctx, 'class_list', list(`Mia\tProv\t${old}\tmia@example.se\tLAD8\t\t\t`));
    const importId = await handed(ctx, `Mia\tProv\t${number}\tmia@example.se\tLAD8\t\t\t`);
    const [row] = (await preview(ctx, importId)).rows;
    expect(row?.edits).toEqual([{ field: 'identityNumber', before: ['20010602-****'], after: ['20010620-****'] }]);
  });
});

describe('the number of a protected person', () => {
  beforeAll(() =>
    keep(store.db, {
      persons: [
        aPerson({
          id: 'hidden',
          givenName: 'Hemlig',
          familyName: 'Person',
          identityIndex: indexOf(hiddens),
          protectedIdentity: 'confidentiality_mark',
        }),
      ],
      learners: [
        aLearner({
          id: 'l-hidden',
          personId: 'hidden',
          programmeId: 'ssk-hh-halmstad',
          educationOrganisationId: 'hh',
        }),
      ],
    }),
  );

  test('is said to be another person’s to whoever may not know, and nothing of her is shown', async () => {
    const ctx = director();
    const importId = await handed(ctx, `Eva\tEk\t${hiddens}\teva@example.se\t\t\t\t`);
    expect(await problemsOf(ctx, importId)).toEqual([
      expect.stringMatching(/^Personnumret tillhör en annan person\. /),
    ]);
    expect(JSON.stringify([await review(ctx, importId), await preview(ctx, importId)])).not.toContain('Hemlig');
    expect((await preview(ctx, importId)).rows).toMatchObject([{ title: { givenName: '' }, problems: [], edits: [] }]);
    await fix(ctx, importId, { act: 'accept', row: 2 });
    expect((await preview(ctx, importId)).rows).toMatchObject([{ changes: ['participation'], edits: [] }]);
    await commit(ctx, importId);
    expect(await personWith(hiddens)).toMatchObject({ givenName: 'Hemlig', email: null, version: 1 });
    const [participant] = await store.db.read
      .select()
      .from(roundLearners)
      .where(eq(roundLearners.learnerId, 'l-hidden'));
    expect(participant).toBeDefined();
  });

  test('is told by name to whoever may', async () => {
    const ctx = importer(store.db);
    const importId = await handed(ctx, `Eva\tEk\t${hiddens}\teva@example.se\t\t\t\t`);
    expect(await problemsOf(ctx, importId)).toEqual([expect.stringMatching(/^Personnumret tillhör Hemlig Person\. /)]);
  });
});
