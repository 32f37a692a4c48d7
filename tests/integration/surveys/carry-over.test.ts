import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashToken } from '#app/platform/secrets.ts';
import { hasAnswered } from '#app/services/surveys/answered-mark.ts';
import { readQuestionnaire } from '#app/services/surveys/answer-survey.server.ts';
import { carryOverOpenWaves } from '#app/services/surveys/carry-over.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { migrate } from '#db/migrate.ts';
import { listErasures } from '#db/queries/survey-mailings.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import { outbox, surveyInvitations, surveyMailings, surveySealedAnswers } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { migrateTo, runStatements } from '#tests/support/older-database.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';

const BEFORE = 12;
const NOW = '2027-10-15T10:00:00.000Z';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase({ isEmpty: true });
});
afterEach(() => data.drop());

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
  await runStatements(data, [
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
  await migrateTo(data, BEFORE);
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
