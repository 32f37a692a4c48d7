import { expect, it } from 'vitest';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { createMailer } from '#app/platform/mail.ts';
import type { Letter } from '#app/platform/mail.ts';
import { hashToken } from '#app/platform/secrets.ts';
import { deliverMail } from '#app/services/mail/deliver-mail.server.ts';
import { submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import { closeWave } from '#app/services/surveys/close-wave.server.ts';
import { eraseTraces } from '#app/services/surveys/erase-traces.server.ts';
import { openWave } from '#app/services/surveys/open-wave.server.ts';
import { writeToUnanswered } from '#app/services/surveys/write-unanswered.server.ts';
import { migrate } from '#db/migrate.ts';
import { outbox } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { createTestLog } from '#tests/support/log.ts';
import { actorWith, contextFor, vault } from '#tests/support/registers.ts';
import { changesBetween, cluesIn, filesBelow, look, note, strength } from '#tests/support/survey-attack.ts';
import type { Clues, Shown, Sight } from '#tests/support/survey-attack.ts';
import { answersAlike, insertEndedPlacements, tokensOf, SENDING } from '#tests/support/surveys.ts';

const NOW = '2027-10-11T10:00:00.000Z';
const VALUES = {
  ...{ name: 'VFU HT 2027', instrumentVersionId: 'learning-environment@2', programmeId: '' },
  ...{ endedFrom: '2027-10-04', endedTo: '2027-10-10', closesOn: '2027-10-25' },
};
const SMALL_WARDS = Object.fromEntries(Array.from({ length: 25 }, (_, ward) => [`ward-${ward}`, 8]));

/** The personal links that copies of the database hold. */
function linksIn(copies: readonly Sight[]): string[] {
  const texts = copies.flatMap(({ tables }) => [...tables.values()].map((rows) => JSON.stringify(rows)));
  return texts.flatMap((text) => text.match(/\/e\/[\w-]{43}(?![\w.-])/g) ?? []);
}

/**
 * A wave of 200 in small wards, of whom three in ten answer, some in own words: a third of them before the first reminder,
 * a third before the second. Everything that it leaves is looked at: copies of the database before any answer, halfway and
 * just before it closes, then what lies there when it has closed, the letters that became files, and the log. The mail server
 * may refuse every reminder at first.
 */
async function attackWave(
  data: TestDatabase,
  { seed, refuses }: { seed: string; refuses: boolean },
): Promise<{ clues: Clues; answering: Set<string> }> {
  const random = createRandom(seed);
  const people = await insertEndedPlacements(data.db, SMALL_WARDS);
  const log = createTestLog();
  const context = (at: string) => ({ ...contextFor(data.db, actorWith('administrator'), at), log });
  const folder = createMailer({ smtpUrl: undefined, dataDir: data.dataDir });
  const refused = new Set<string>();
  const send = async (letter: Letter) => {
    const isRefused = refuses && letter.group !== undefined && !refused.has(letter.id);
    refused.add(letter.id);
    if (isRefused) throw new Error(`451 <${letter.to}> later`);
    await folder.send(letter);
  };
  const tick = async (day: string) => {
    for (const hour of ['10', '11']) {
      const at = context(`${day}T${hour}:00:00.000Z`);
      await writeToUnanswered(at, SENDING);
      await deliverMail(at, { send }, () => false);
    }
  };

  const opened = await openWave(context(NOW), VALUES, SENDING);
  if (!opened.ok) throw new Error(opened.error.code);
  await tick('2027-10-11');
  const tokens = await tokensOf(data.db);
  const letters = new Map((await data.db.read.select().from(outbox)).map(({ personId, id }) => [personId, id]));
  const respondent = { db: data.db, vault, now: new Date(NOW) };
  const values = await answersAlike(respondent, 3);
  const order = random.shuffle(people).slice(0, 60);
  const answer = async (from: number, to: number) => {
    for (const [index, person] of order.slice(from, to).entries()) {
      const own: AnswerValues = index % 3 === 0 ? { was_good: 'å'.repeat(2000), should_change: 'Mer tid.' } : {};
      await submitAnswer(respondent, tokens.get(person) ?? '', { ...values, ...own });
    }
  };

  const copies = [await look(data, 'copy')];
  await answer(0, 20);
  await tick('2027-10-16');
  await answer(20, 30);
  copies.push(await look(data, 'copy'));
  expect(linksIn(copies), 'links with which to ask the product who has answered').toEqual([]);
  await migrate(data.db, data.dataDir);
  await answer(30, 40);
  await tick('2027-10-21');
  await answer(40, 60);
  copies.push(await look(data, 'copy'));
  const closing = context('2027-10-26T06:00:00.000Z');
  await closeWave(closing, opened.value.id);
  await eraseTraces(closing, folder);
  const closed = await look(data, 'itself');

  const clues: Clues = new Map();
  const names = ['before', 'halfway', 'at the end'];
  const sights = [...copies.map((sight, index) => [names[index] ?? '', sight] as const), ['closed', closed] as const];
  for (const [index, [name, sight]] of sights.entries()) {
    for (const [clue, values] of cluesIn(name, sight, people)) clues.set(clue, values);
    for (const [earlierName, earlier] of sights.slice(0, index))
      for (const [clue, values] of changesBetween(`${earlierName}, ${name}`, earlier, sight, people))
        clues.set(clue, values);
  }
  const files = filesBelow(data.dataDir).filter(({ path }) => !path.endsWith('copy.sqlite'));
  for (const person of people) {
    const terms = [
      `${person}@`,
      `:${person}:`,
      letters.get(person) ?? '',
      hashToken(tokens.get(person) ?? ''),
      tokens.get(person) ?? '',
    ];
    const isAbout = (text: string) => terms.some((term) => text.includes(term));
    note(clues, 'files', person, files.filter(({ path, text }) => isAbout(path) || isAbout(text)).length);
    note(clues, 'log', person, log.lines.filter((line) => isAbout(JSON.stringify(line))).length);
  }
  return { clues, answering: new Set(order) };
}

it('does no better than guessing who has answered, with all tables, files, letters, logs and earlier copies', async () => {
  const shown = new Map<string, Shown[]>();
  for (const seed of ['one', 'two', 'three', 'four']) {
    const data = await createTestDatabase();
    const { clues, answering } = await attackWave(data, { seed, refuses: seed === 'four' });
    for (const [clue, values] of clues) {
      const ofWave = [...values].map(([person, value]) => ({ value, answered: answering.has(person) }));
      shown.set(clue, [...(shown.get(clue) ?? []), ofWave]);
    }
    await data.drop();
  }
  const strongest = [...shown]
    .map(([clue, waves]) => ({ clue, strength: strength(waves) }))
    .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength));
  expect(strongest.length).toBeGreaterThan(500);
  // By chance one clue in a million is stronger than this; what the database once gave away was above ten.
  expect(strongest.filter((one) => Math.abs(one.strength) > 5)).toEqual([]);
}, 180_000);
