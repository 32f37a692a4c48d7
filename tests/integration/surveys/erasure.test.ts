import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailer } from '#app/platform/mail.ts';
import { hashToken } from '#app/platform/secrets.ts';
import { deliverMail } from '#app/services/mail/deliver-mail.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeOverdueWaves, closeWave } from '#app/services/surveys/close-wave.server.ts';
import { eraseTraces } from '#app/services/surveys/erase-traces.server.ts';
import { passingKey } from '#app/services/surveys/letter-key.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';
import { writeToUnanswered } from '#app/services/surveys/write-unanswered.server.ts';
import { migrate } from '#db/migrate.ts';
import { SQLITE_FILE } from '#db/open.ts';
import { listErasures } from '#db/queries/survey-mailings.ts';
import { surveySealedAnswers } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { createTestLog } from '#tests/support/log.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { INSTRUMENT, answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const DAY_5 = '2027-10-16T10:00:00.000Z';
const CLOSED = '2027-10-26T06:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: INSTRUMENT, programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};

let data: TestDatabase;
let id: string;
let people: string[];
let traces: string[];
beforeEach(async () => {
  data = await createTestDatabase();
  people = await insertEndedPlacements(data.db, { a: 20, b: 20 });
  const opened = await openWave(context(NOW), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  id = opened.value.id;
  await send(NOW);
  const tokens = await tokensOf(data.db);
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  const values = await answersAlike(respondent, 4);
  for (const person of people.slice(0, 15)) await submitAnswer(respondent, tokens.get(person) ?? '', values);
  await send(DAY_5);
  const sealed = (await data.db.read.select().from(surveySealedAnswers)).map((one) => one.sealed.slice(3, 43));
  traces = [
    ...[...tokens.values()].map(hashToken),
    ...sealed,
    ...people.map((person) => passingKey(id, person, 'day5')),
  ];
});
afterEach(() => data.drop());

const log = createTestLog();
const context = (now: string) => ({ ...contextFor(data.db, actorWith('administrator'), now), log });
const folder = () => createMailer({ smtpUrl: undefined, dataDir: data.dataDir });
const erase = () => eraseTraces(context(CLOSED), folder());

async function send(at: string) {
  await writeToUnanswered(context(at), SENDING);
  await deliverMail(context(at), folder(), () => false);
}

/** How many of the traces stand in the files of the database, but for PostgreSQL's log. */
async function found(): Promise<number> {
  const where = data.url === undefined ? data.dataDir : await filesOnServer(data.url);
  const files = readdirSync(where, { withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map(({ name }) => readFileSync(join(where, name), 'latin1'));
  return traces.filter((trace) => texts.some((text) => text.includes(trace))).length;
}

async function filesOnServer(url: string): Promise<string> {
  return asked(url, async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ at: string }>(
      `select current_setting('data_directory') || '/base/' || oid as at from pg_database where datname = current_database()`,
    );
    return rows[0]?.at ?? '';
  });
}

async function asked<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What is kept of the values of tables for the planner. */
async function samples(): Promise<string> {
  if (data.url !== undefined)
    return asked(data.url, async (client) => JSON.stringify((await client.query('select * from pg_stats')).rows));
  const other = new SqliteDatabase(join(data.dataDir, SQLITE_FILE), { readonly: true });
  const values = (statement: string) => [...other.prepare(statement).pluck().iterate()];
  const isThere = values("select 1 from sqlite_schema where name = 'sqlite_stat4'").length > 0;
  const taken = isThere ? values('select sample from sqlite_stat4') : [];
  other.close();
  return taken.map((sample) => (Buffer.isBuffer(sample) ? sample.toString('latin1') : '')).join();
}

/** Somebody else who reads the database, such as a backup, while `work` runs. */
async function whileReading(how: string, statement: string, work: () => Promise<void>): Promise<void> {
  if (data.url !== undefined) {
    return asked(data.url, async (client) => {
      await client.query(how);
      await client.query(statement);
      await work();
      await client.query('commit');
    });
  }
  const other = new SqliteDatabase(join(data.dataDir, SQLITE_FILE), { readonly: true });
  other.exec('begin');
  expect([...other.prepare(statement).iterate()]).toHaveLength(1);
  await work();
  other.close();
}

describe('when a wave has closed', () => {
  it('nothing is left in the files of who was asked, of what was sealed, nor of who was reminded', async () => {
    expect(await found()).toBeGreaterThan(people.length);
    await closeWave(context(CLOSED), id);
    expect(await found()).toBe(0);
    expect(await listErasures(data.db.read)).toEqual([]);
  });

  it('it is erased later when the process died at that moment, and the wave has closed all the same', async () => {
    const killed = { ...data.db, scrub: () => Promise.reject(new Error('killed')) };
    await closeOverdueWaves({ ...context(CLOSED), db: killed });
    expect((await showWave(context(CLOSED), id)).wave.state).toBe('closed');
    expect(await found()).toBeGreaterThan(0);
    expect(log.lines.at(-1)).toMatchObject({ level: 'warn', err: { message: 'killed' } });
    expect(await listErasures(data.db.read)).toEqual([id]);
    await erase();
    expect(await found()).toBe(0);
    expect(await listErasures(data.db.read)).toEqual([]);
  });

  it.each([
    ['has looked at the letters', 'begin', 'select count(*) from outbox'],
    ['sees the database as it was', 'begin isolation level repeatable read', 'select count(*) from persons'],
  ])(
    'nobody waits for one who %s, and it is erased when she is gone',
    async (_, how, statement) => {
      await whileReading(how, statement, async () => {
        const start = performance.now();
        await closeWave(context(CLOSED), id);
        await send(CLOSED);
        // One who waits for SQLite does so for five seconds, for PostgreSQL until the other is done.
        expect(performance.now() - start).toBeLessThan(data.url === undefined ? 4800 : 15_000);
        expect(log.lines.at(-1)).toMatchObject({ level: 'warn' });
        await erase();
        expect(await listErasures(data.db.read)).toEqual([id]);
      });
      expect(await found()).toBeGreaterThan(0);
      await erase();
      expect(await found()).toBe(0);
    },
    60_000,
  );

  it('no sample is kept of who was asked or is being reminded by another that is open', async () => {
    await writeToUnanswered(context('2027-10-21T10:00:00.000Z'), SENDING);
    const tables = ['outbox', 'survey_invitations', 'survey_sealed_answers'];
    const waiting = people.slice(15).map((person) => passingKey(id, person, 'day10'));
    for (const when of ['closing', 'starting']) {
      if (when === 'closing') expect(await data.db.scrub(tables)).toBe(true);
      else await migrate(data.db, data.dataDir);
      const taken = await samples();
      expect([...traces, ...waiting].filter((trace) => taken.includes(trace))).toEqual([]);
      expect(people.filter((person) => taken.includes(`${person}@example.se`))).toEqual([]);
    }
  });

  it('no letter is left as a file but the invitations, also when the process died at that moment', async () => {
    const outbox = join(data.dataDir, 'outbox');
    const lettersIn = (place: string) =>
      existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.eml')).length : 0;
    const passing = join(outbox, 'surveys', id);
    expect([lettersIn(outbox), lettersIn(passing)]).toEqual([40, 25]);
    await erase();
    expect(lettersIn(passing)).toBe(25);
    await closeWave(context(CLOSED), id);
    const unreadable = { keepGroups: () => Promise.reject(new Error('no disk')) };
    await eraseTraces(context(CLOSED), unreadable);
    expect(lettersIn(passing)).toBe(25);
    await erase();
    expect([lettersIn(outbox), existsSync(passing)]).toEqual([40, false]);
  });
});
