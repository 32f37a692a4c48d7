import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { approve, hand, importer, insertSampleRound, preview } from '#tests/support/import-flow.ts';
import { testIdentityNumber } from '#tests/support/imports.ts';
import { actorWith } from '#tests/support/registers.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const HEADERS =
  'Namn\tPersonnummer\tE-post\tPostnummer\tOrt\tKull\tÖnskemål 1\tÖnskemål 2\tJäv\tEgen arbetsplats\tSkyddad identitet';
const number = testIdentityNumber('2001-02-03', 981);

async function rowsOf(lines: string[], actor = actorWith('regional_study_director')) {
  const ctx = importer(store.db, actor);
  const importId = await hand(ctx, 'class_list', { pasted: [HEADERS, ...lines].join('\n') });
  await approve(ctx, importId);
  return (await preview(ctx, importId)).rows;
}

describe('the preview of a class list', () => {
  test('shows what is read of each person, with the identity number masked', async () => {
    const [row] = await rowsOf([
      `Norling, Elias\t${number}\telias@example.se\t30233\tHalmstad\tHT26\tMedicin avd 61 Halmstad\tVårdcentralen Nyhem\t\tAkutmottagning Halmstad\t`,
    ]);
    expect(row).toMatchObject({
      title: { givenName: 'Elias', familyName: 'Norling', protectedCode: null },
      status: 'new',
      facts: {
        identity: '20010203-****',
        email: 'elias@example.se',
        homePostcode: '30233',
        homeTown: 'Halmstad',
        cohort: 'HT26',
        wishes: ['Medicin avd 61 Halmstad', 'Vårdcentralen Nyhem'],
        conflicts: [],
        employment: ['Akutmottagningen Halmstad'],
      },
      problems: [],
    });
  });

  test('says what is wrong with a row, under a name in the same order as the others', async () => {
    const [row] = await rowsOf(['Norling, Elias\t12\telias\t3\tHalmstad\tHT26\tAvd på Mars\t\t\t\t']);
    expect(row).toMatchObject({
      title: { givenName: 'Elias', familyName: 'Norling' },
      status: 'error',
      facts: null,
      problems: [
        { field: 'identityNumber', code: 'identity_wrong_length' },
        { field: 'email', code: 'email_unreadable' },
      ],
      moreProblems: 2,
    });
  });

  test('says nothing of a protected person to whom may not know, also where the row is wrong', async () => {
    const lines = [
      `Dold, Ada\t${number}\tada@example.se\t30233\tHalmstad\tHT26\tMedicin avd 61 Halmstad\t\t\t\tja`,
      'Dold, Eva\t\teva\t\t\t\t\t\t\t\tkanske',
    ];
    const rows = await rowsOf(lines, actorWith('study_director'));
    expect(rows.map(({ status }) => status)).toEqual(['new', 'error']);
    for (const { title, facts, problems } of rows) {
      expect(title).toMatchObject({ givenName: '', familyName: '', protectedCode: expect.any(String) as string });
      expect({ facts, problems }).toEqual({ facts: null, problems: [] });
    }
    const [open] = await rowsOf(lines.slice(0, 1));
    expect(open?.title).toMatchObject({ givenName: 'Ada', familyName: 'Dold' });
  });
});
