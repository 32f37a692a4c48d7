import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashToken } from '#app/platform/secrets.ts';
import { hasAnswered } from '#app/services/surveys/answered-mark.ts';
import { readQuestionnaire } from '#app/services/surveys/answer-survey.server.ts';
import { carryOverOpenWaves } from '#app/services/surveys/carry-over.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { SQLITE_FILE } from '#db/open.ts';
import { migrate } from '#db/migrate.ts';
import { listErasures } from '#db/queries/survey-mailings.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import { outbox, surveyInvitations, surveyMailings, surveySealedAnswers } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';

const BEFORE = 12;
const NOW = '2027-10-15T10:00:00.000Z';
const MIGRATIONS = fileURLToPath(new URL('../../../migrations/', import.meta.url));

let data: TestDatabase;
let folder: string;
beforeEach(async () => {
  data = await createTestDatabase({ isEmpty: true });
  folder = mkdtempSync(join(tmpdir(), 'fou-migrations-'));
});
afterEach(async () => {
  await data.drop();
  rmSync(folder, { recursive: true });
});

/** Brings the database to the shape that it had before who has answered was sealed. */
async function migrateToBefore(): Promise<void> {
  cpSync(join(MIGRATIONS, data.db.dialect), folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const whole = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...whole, entries: whole.entries.slice(0, BEFORE) }));
  await data.db.migrate(folder);
}

/** Statements of the time before, of which the schema of today knows nothing. */
async function run(statements: readonly string[]): Promise<void> {
  if (data.url === undefined) {
    const db = new SqliteDatabase(join(data.dataDir, SQLITE_FILE));
    for (const statement of statements) db.exec(statement);
    db.close();
    return;
  }
  const client = new pg.Client({ connectionString: data.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const definition = {
  ...{ title: { sv: 'Enkät', en: 'Survey' }, lead: { sv: 'x', en: 'x' }, favourableFrom: 4 },
  scale: { lowest: 1, labels: { sv: ['1', '2', '3', '4', '5'], en: ['1', '2', '3', '4', '5'] } },
  subscales: [
    {
      id: 't',
      name: { sv: 'T', en: 'T' },
      items: [{ id: 'i', text: { sv: 'I', en: 'I' }, reversed: false, mayNotApply: false }],
    },
  ],
};
const people = ['a', 'b', 'c', 'd', 'e', 'f'];
const answer = { programmeId: null, unitId: null, values: { i: 4 }, comments: [] };

const tokenOf = (person: string) => person.repeat(43);
const letterOf = (person: string) => `Hej! https://x.example/e/${tokenOf(person)} Hälsningar`;

/** An open wave of six, of whom two have answered, as the version before left it: extended once, the first reminders gone. */
async function insertOldWave(): Promise<void> {
  const letter = (person: string, suffix: string, state: string, runAt: string) =>
    `insert into outbox (id, dedupe_key, person_id, recipient, subject, body, state, run_at, created_at)
     values ('${person}${suffix}', 'survey:wave:${person}${suffix}', '${person}', 'x', 'x', '${letterOf(person)}', '${state}', '${runAt}', '${NOW}')`;
  const sealed = vault.sealText(JSON.stringify(answer).padEnd(4096), 'survey_sealed_answers.sealed wave');
  await run([
    `insert into instrument_versions (id, instrument, number, definition, respondents, state, version)
     values ('i@1', 'i', 1, '${JSON.stringify(definition)}', 'learners', 'published', 1)`,
    `insert into survey_waves (id, name, instrument_version_id, ended_from, ended_to, opens_on, closes_on, state, thresholds,
     invited, not_invited, version) values ('wave', 'Omgång', 'i@1', '2027-10-04', '2027-10-10', '2027-10-09', '2027-11-01',
     'open', '{"mean":5,"spread":8,"text":10}', 6, '{}', 1)`,
    `insert into changes (id, at, actor_id, actor_name, kind, params, ordinal) values ('c', '${NOW}', 'x', 'x',
     'survey.extended', '{"name":"Omgång","from":"2027-10-25","to":"2027-11-01"}', 1)`,
    ...people.map(
      (person, index) => `insert into survey_invitations (token_hash, wave_id, person_id, answered)
       values ('${hashToken(tokenOf(person))}', 'wave', '${person}', ${index < 2 ? 'true' : 'false'})`,
    ),
    ...['1', '2'].map(
      (id) => `insert into survey_sealed_answers (id, wave_id, sealed) values ('${id}', 'wave', '${sealed}')`,
    ),
    ...people.map((person) => letter(person, '', 'sent', '2027-10-09T10:00:00.000Z')),
    ...people.slice(1).map((person) => letter(person, ':day5', 'sent', '2027-10-14T07:00:00.000Z')),
    ...people.slice(2).map((person) => letter(person, ':day10', 'pending', '2027-10-19T07:00:00.000Z')),
  ]);
}

it('carries an open wave over to where who has answered is sealed, once', async () => {
  await migrateToBefore();
  await insertOldWave();
  await migrate(data.db, data.dataDir);
  expect(await listErasures(data.db.read)).toEqual(['wave']);
  await carryOverOpenWaves({ db: data.db, vault });
  const invitations = await data.db.read.select().from(surveyInvitations);
  const answered = invitations.filter((one) => hasAnswered(vault, one)).map(({ personId }) => personId);
  expect(answered.sort()).toEqual(['a', 'b']);
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  expect(await readQuestionnaire(respondent, tokenOf('a'))).toMatchObject({ standing: 'answered' });
  expect(await readQuestionnaire(respondent, tokenOf('c'))).toMatchObject({ standing: 'open' });
  const mailings = await data.db.read.select().from(surveyMailings);
  expect(mailings).toEqual([{ waveId: 'wave', kind: 'day10', runAt: '2027-10-19T07:00:00.000Z' }]);
  const letters = await data.db.read.select().from(outbox);
  expect(letters.map(({ id }) => id).sort()).toEqual(people);
  for (const { id, body } of letters) {
    expect(body).not.toContain(tokenOf(id));
    expect(openLinks(vault, body)).toBe(letterOf(id));
  }
  const context = contextFor(data.db, actorWith('administrator'), NOW);
  await carryOverOpenWaves({ db: data.db, vault });
  expect(await data.db.read.select().from(surveyInvitations)).toEqual(invitations);
  expect(await data.db.read.select().from(outbox)).toEqual(letters);
  await closeWave(context, 'wave');
  expect(await showWave(context, 'wave')).toMatchObject({ answered: null });
  expect(await data.db.read.select().from(surveySealedAnswers)).toEqual([]);
});
