import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitImport } from '#app/services/imports/commit-import.server.ts';
import { saveFix } from '#app/services/imports/review.server.ts';
import { attests, changes, conflicts, imports, learners, persons, roundLearners, wishes } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import {
  approve,
  bringIn,
  commit,
  hand,
  importer,
  insertSampleRound,
  preview,
  ROUND,
} from '#tests/support/import-flow.ts';
import { numberOf, pastedClass } from '#tests/support/pasted-class.ts';
import { testIdentityNumber } from '#tests/support/imports.ts';
import { registered } from '#tests/support/registered.ts';
import { actorWith, vault } from '#tests/support/registers.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { aLearner, aPerson, aPlacement, keep } from '#seeds/builders.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const SIZE = 250;
const indexOf = (number: string) => vault.blindIndex(number.replace('-', ''), IDENTITY_PLACE);

describe('a commit', () => {
  test('that fails in its last row changes nothing, and may be tried again', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'class_list', { pasted: pastedClass(SIZE) });
    await approve(ctx, importId);
    const { seen } = await preview(ctx, importId);
    const before = { rows: await registered(store.db), changes: await store.db.read.select().from(changes) };
    const numbers = new Map([numberOf(SIZE - 1), numberOf(0)].map((number) => [number.replace('-', ''), number]));
    const [last = '', first = ''] = [...numbers.keys()];
    // The last person gets the index of the first, which the register does not allow.
    const faulty = {
      ...ctx,
      vault: {
        ...vault,
        blindIndex: (text: string, place: string) => vault.blindIndex(text === last ? first : text, place),
      },
    };
    await expect(commitImport(faulty, importId, seen)).rejects.toThrow();
    expect({ rows: await registered(store.db), changes: await store.db.read.select().from(changes) }).toEqual(before);
    const [kept] = await store.db.read.select().from(imports).where(eq(imports.id, importId));
    expect(kept).toMatchObject({ state: 'staged', changeId: null });

    expect(await commitImport(ctx, importId, seen)).toMatchObject({ ok: true });
    expect(await store.db.read.select().from(roundLearners)).toHaveLength(SIZE);
    expect(await store.db.read.select().from(wishes)).toHaveLength(SIZE * 2);
  }, 60_000);

  test('that is sent twice at the same time takes effect once', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'order', { sample: 'order-clean.xlsx' });
    await approve(ctx, importId);
    const { seen } = await preview(ctx, importId);
    const answers = await Promise.all([commitImport(ctx, importId, seen), commitImport(ctx, importId, seen)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, error: { code: 'already_committed' } });
    const committed = await store.db.read.select().from(changes).where(eq(changes.kind, 'import.committed'));
    expect(committed.filter(({ params }) => params.import === importId)).toHaveLength(1);
    await expect(saveFix(ctx, importId, { act: 'skip', row: 2 })).rejects.toMatchObject({ kind: 'conflict' });
  });

  test('of something else than the preview showed is refused', async () => {
    const ctx = importer(store.db);
    const pasted = 'Enhet\tVecka\tPlatser\nMedicin avd 61 Halmstad\tv. 36\t4';
    const importId = await hand(ctx, 'capacity', { pasted });
    await approve(ctx, importId);
    const { seen } = await preview(ctx, importId);
    await bringIn(ctx, 'capacity', { pasted: pasted.replace('\t4', '\t7') });
    expect(await commitImport(ctx, importId, seen)).toEqual({ ok: false, error: { code: 'seen_changed' } });
    expect((await preview(ctx, importId)).counts).toMatchObject({ new: 0, changed: 1 });
    await commit(ctx, importId);
    expect((await preview(ctx, importId)).counts).toMatchObject({ unchanged: 1 });
  });
});

describe('an undo', () => {
  test('of a class list whose learners have been placed is refused, and nothing is half undone', async () => {
    const ctx = importer(store.db);
    const number = testIdentityNumber('2001-03-04', 980);
    const pasted = `Förnamn\tEfternamn\tPersonnummer\tE-post\nPia\tPlacerad\t${number}\tpia@example.se`;
    const { changeId } = await bringIn(ctx, 'class_list', { pasted });
    const [pia] = await store.db.read
      .select({ id: learners.id })
      .from(learners)
      .innerJoin(persons, eq(persons.id, learners.personId))
      .where(eq(persons.email, 'pia@example.se'));
    const place = { roundId: ROUND, periodId: 'period-1', unitId: 'hal-med-61', educationOrganisationId: 'hh' };
    await keep(store.db, { placements: [aPlacement({ id: 'pl-pia', learnerId: pia?.id ?? '', ...place })] });
    const before = await registered(store.db);
    expect(await undoChangeFor(ctx, changeId)).toMatchObject({ ok: false, error: { code: 'in_use', other: null } });
    expect(await registered(store.db)).toEqual(before);
  });
});

describe('what a class list does not say', () => {
  const HEADERS = 'Förnamn\tEfternamn\tPersonnummer\tE-post\tTelefon\tJäv\tÖnskemål';
  const number = testIdentityNumber('2000-01-01', 980);
  const list = (...cells: string[]) => ({ pasted: `${HEADERS}\n${cells.join('\t')}` });

  test('is left as it is; wishes are replaced, and what stands in the way is added to', async () => {
    const ctx = importer(store.db);
    const { read } = store.db;
    await bringIn(
      ctx,
      'class_list',
      list(
        'Moa',
        'Prov',
        number,
        'moa@example.se',
        '035-12 34 56',
        'Medicin avd 61 Halmstad',
        'Kirurgi avd 52 Halmstad',
      ),
    );
    await bringIn(
      ctx,
      'class_list',
      list('Moa', 'Prov-Lind', number, '', '', 'Medicin avd 62 Halmstad', 'Ortopedi avd 41 Halmstad'),
    );
    const [moa] = await read.select().from(persons).where(eq(persons.email, 'moa@example.se'));
    expect(moa).toMatchObject({
      familyName: 'Prov-Lind',
      phone: '035-12 34 56',
      search: 'moa prov lind moa example se',
    });
    const [learner] = await read
      .select()
      .from(learners)
      .where(eq(learners.personId, moa?.id ?? ''));
    const id = learner?.id ?? '';
    expect(await read.select().from(wishes).where(eq(wishes.learnerId, id))).toHaveLength(1);
    expect(await read.select().from(conflicts).where(eq(conflicts.learnerId, id))).toHaveLength(2);
  });

  test('does not make a second person of somebody who is known by another number or in another role', async () => {
    const ctx = importer(store.db);
    const identityIndex = indexOf(testIdentityNumber('1999-12-31', 980));
    await keep(store.db, {
      persons: [
        aPerson({ id: 'nurse', givenName: 'Nils', familyName: 'Sköterska', identityIndex, email: 'nils@work.example' }),
        aPerson({ id: 'temp', givenName: 'Tove', familyName: 'Tillfällig', email: 'tove@example.se' }),
      ],
      learners: [
        aLearner({ id: 'l-temp', personId: 'temp', programmeId: 'ssk-hh-halmstad', educationOrganisationId: 'hh' }),
      ],
    });
    const importId = await hand(ctx, 'class_list', {
      pasted: [
        HEADERS,
        `Nils\tSköterska\t${testIdentityNumber('1999-12-31', 980)}\tnils@student.example\t070-174 06 05\t\t`,
        `Tove\tTillfällig\t${testIdentityNumber('2000-01-02', 980)}\ttove@example.se\t\t\t`,
        `Ture\tTillfällig\t${testIdentityNumber('2000-01-03', 980)}\ttove@example.se\t\t\t`,
      ].join('\n'),
    });
    await approve(ctx, importId);
    const shown = await preview(ctx, importId);
    expect(shown.rows.map(({ status, changes: fields }) => [status, fields])).toEqual([
      ['new', []],
      ['changed', ['identityNumber', 'participation']],
      ['new', []],
    ]);
    await commit(ctx, importId);
    const { read } = store.db;
    const [nils] = await read.select().from(persons).where(eq(persons.id, 'nurse'));
    expect(nils).toMatchObject({ email: 'nils@work.example', phone: '070-174 06 05' });
    expect(await read.select().from(learners).where(eq(learners.personId, 'nurse'))).toHaveLength(1);
    const [tove] = await read.select().from(persons).where(eq(persons.id, 'temp'));
    expect(tove?.identityIndex).toBe(indexOf(testIdentityNumber('2000-01-02', 980)));
    const inRound = await read.select().from(roundLearners).where(eq(roundLearners.learnerId, 'l-temp'));
    expect(inRound).toMatchObject([{ roundId: ROUND }]);
  });

  test('and what it says of a protected person one may not know does not reach her', async () => {
    const identityIndex = indexOf(testIdentityNumber('2000-01-04', 980));
    const protectedIdentity = 'confidentiality_mark' as const;
    await keep(store.db, {
      persons: [aPerson({ id: 'hidden', givenName: 'Hemlig', familyName: 'Person', identityIndex, protectedIdentity })],
      learners: [
        aLearner({
          id: 'l-hidden-q7',
          personId: 'hidden',
          programmeId: 'ssk-hh-halmstad',
          educationOrganisationId: 'hh',
        }),
      ],
    });
    const ctx = importer(store.db, actorWith('study_director', 'branch', 'care'));
    const importId = await hand(
      ctx,
      'class_list',
      list('Annan', 'Person', testIdentityNumber('2000-01-04', 980), 'annan@example.se', '', '', ''),
    );
    await approve(ctx, importId);
    const [row] = (await preview(ctx, importId)).rows;
    expect(row).toMatchObject({ changes: ['participation'], title: { givenName: '', protectedCode: 'ENQ7' } });
    await commit(ctx, importId);
    const [hidden] = await store.db.read.select().from(persons).where(eq(persons.id, 'hidden'));
    expect(hidden).toMatchObject({ givenName: 'Hemlig', email: null, version: 1 });
  });
});

describe('attests in a class list', () => {
  const list = (...cells: string[]) => ({
    pasted: `Förnamn\tEfternamn\tE-post\tHälsodeklaration\tBelastningsregister\n${cells.join('\t')}`,
  });

  test('are registered, left alone the second time, added to, and taken back by the undo', async () => {
    const ctx = importer(store.db);
    const held = async () => {
      const rows = await store.db.read
        .select({ kind: attests.kind, validFrom: attests.validFrom, validTo: attests.validTo })
        .from(attests)
        .innerJoin(learners, eq(learners.id, attests.learnerId))
        .innerJoin(persons, eq(persons.id, learners.personId))
        .where(eq(persons.email, 'ines@example.se'));
      return rows.sort((a, b) => (a.kind < b.kind ? -1 : 1));
    };
    await bringIn(ctx, 'class_list', list('Ines', 'Intyg', 'ines@example.se', 'ja', 'nej'));
    const health = { kind: 'health', validFrom: '2027-06-01', validTo: null };
    expect(await held()).toEqual([health]);

    const again = await hand(ctx, 'class_list', list('Ines', 'Intyg', 'ines@example.se', 'x', ''));
    await approve(ctx, again);
    expect((await preview(ctx, again)).rows).toMatchObject([{ status: 'unchanged', changes: [] }]);

    const row = list('Ines', 'Intyg', 'ines@example.se', 'ja', 't.o.m. 2027-12-31');
    const more = await hand(ctx, 'class_list', row);
    await approve(ctx, more);
    expect((await preview(ctx, more)).rows).toMatchObject([
      { status: 'changed', changes: ['attestCriminalRecord'], facts: { attests: [{ kind: 'health' }, {}] } },
    ]);
    const changeId = await commit(ctx, more);
    const record = { kind: 'criminal_record_check', validFrom: '2027-06-01', validTo: '2027-12-31' };
    expect(await held()).toEqual([record, health]);
    expect(await undoChangeFor(ctx, changeId)).toMatchObject({ ok: true });
    expect(await held()).toEqual([health]);
  });
});
