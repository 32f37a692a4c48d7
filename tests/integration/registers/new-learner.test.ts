import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newLearnerForm } from '#app/domain/people/learner-form.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { createLearner, newLearnerChoices } from '#app/services/people/create-learner.server.ts';
import { revealIdentity } from '#app/services/people/reveal-identity.server.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';
import { readParticipants } from '#app/services/rounds/participants.server.ts';
import { learners, persons } from '#db/schema/index.ts';
import { aProgramme, keep } from '#seeds/builders.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

const NUMBER = '19900101-9802';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
});
afterEach(() => data.drop());

const director = () => contextFor(data.db, actorWith('regional_study_director'));

function typed(over: Record<string, string> = {}) {
  return newLearnerForm('2027-08-30').parse({
    givenName: 'Disa',
    familyName: 'Dahl',
    email: 'disa@example.se',
    identityNumber: NUMBER,
    programmeId: 'nursing',
    cohort: 'HT 2026',
    ...over,
  });
}

async function create(over: Record<string, string> = {}) {
  const created = await createLearner(director(), typed(over));
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

it('registers a person with her number sealed, and lets her take part in the round that was asked for', async () => {
  const { id, changeId } = await create({ roundId: 'round' });
  expect(await showLearner(director(), id)).toMatchObject({
    name: { givenName: 'Disa', familyName: 'Dahl' },
    learner: { cohort: 'HT 2026', educationOrganisationId: 'hh', employerOrganisationId: null, status: 'active' },
  });
  expect(await revealIdentity(director(), id)).toBe(NUMBER);
  const { participants } = await readParticipants(director(), 'round');
  expect(participants.map(({ learnerId }) => learnerId)).toContain(id);
  expect((await listHistory(director(), {})).entries.map(({ kind }) => kind)).toContain('learner.created');
  expect((await undoChangeFor(director(), changeId)).ok).toBe(true);
  expect((await data.db.read.select().from(persons).where(eq(persons.givenName, 'Disa'))).length).toBe(0);
});

it('gives a person who is known by her number another role, and refuses one who is in the programme already', async () => {
  await create();
  const [disa] = await data.db.read.select().from(persons).where(eq(persons.givenName, 'Disa'));
  expect(await createLearner(director(), typed({ email: '' }))).toMatchObject({
    error: { field: 'identityNumber', code: 'already_enrolled' },
  });
  await data.db.write((tx) => tx.delete(learners).where(eq(learners.personId, disa?.id ?? '')));
  const { id } = await create({ email: 'another@example.se', phone: '070' });
  const [again] = await data.db.read.select().from(learners).where(eq(learners.id, id));
  expect(again?.personId).toBe(disa?.id);
  expect((await showLearner(director(), id)).person).toMatchObject({ email: 'disa@example.se', phone: null });
});

it('knows a person by her address and name when no number is given', async () => {
  expect(await createLearner(director(), typed({ ...alva, identityNumber: '' }))).toMatchObject({
    error: { field: 'email', code: 'already_enrolled' },
  });
});
const alva = { givenName: 'alva', familyName: 'alva', email: 'alva@example.se' };

it('refuses a number that belongs to somebody of another name', async () => {
  await create();
  const other = { givenName: 'Elsa', familyName: 'Ek', email: 'elsa@example.se' };
  expect(await createLearner(director(), typed(other))).toMatchObject({
    error: { field: 'identityNumber', code: 'identity_of_another' },
  });
});

it('says what is wrong with a number', () => {
  const parsed = newLearnerForm('2027-08-30').safeParse({ identityNumber: '19900101-9803' });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toContainEqual([
    'identityNumber',
    'identity_wrong_check_digit',
  ]);
});

it('is for those who edit learners of the programme, and their rounds', async () => {
  const lecturer = contextFor(data.db, actorWith('clinical_lecturer'));
  await expect(newLearnerChoices(lecturer, null)).rejects.toMatchObject({ kind: 'not_found' });
  const doctors = contextFor(data.db, actorWith('study_director', 'branch', 'doctors'));
  expect((await newLearnerChoices(doctors, null)).programmes).toEqual([]);
  expect(await createLearner(doctors, typed())).toMatchObject({ error: { field: 'programmeId', code: 'choose' } });
  await expect(createLearner(doctors, typed({ roundId: 'round' }))).rejects.toMatchObject({ kind: 'not_found' });
  expect((await newLearnerChoices(director(), 'round')).round).toEqual({ id: 'round', name: 'round' });
});

it('does not let an address and a name buy what is known of somebody out of reach', async () => {
  await create({ phone: '070-123' });
  await keep(data.db, {
    programmes: [aProgramme({ id: 'medicine', branch: 'doctors', educationOrganisationId: 'hh' })],
  });
  const doctors = contextFor(data.db, actorWith('study_director', 'branch', 'doctors'));
  const guessed = typed({ programmeId: 'medicine', identityNumber: '' });
  const created = await createLearner(doctors, guessed);
  if (!created.ok) throw new Error(created.error.code);
  expect((await showLearner(doctors, created.value.id)).person).toMatchObject({ phone: null, hasIdentity: false });
});

it('refuses an employer that does not exist', async () => {
  expect(await createLearner(director(), typed({ employerOrganisationId: 'nope' }))).toMatchObject({
    error: { field: 'employerOrganisationId', code: 'choose' },
  });
});
