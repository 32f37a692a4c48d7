import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMailer } from '#app/platform/mail.ts';
import type { Letter } from '#app/platform/mail.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fou-mail-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const letter: Letter = {
  id: 'letter-1',
  to: 'sara@example.se',
  subject: 'Din placering är klar: Höst',
  text: 'Hej Sara!\nVecka 53 på Avdelning 61.',
};

const outbox = () => readdirSync(join(dataDir, 'outbox'));

test('without a mail server each letter is a file that a mail program can open', async () => {
  await createMailer({ smtpUrl: undefined, dataDir }).send(letter);
  expect(outbox()).toEqual(['letter-1.eml']);
  const text = readFileSync(join(dataDir, 'outbox', 'letter-1.eml'), 'utf8');
  expect(text).toMatch(/^Message-ID: <letter-1@fou-utbildning\.example>$/im);
  expect(text).toMatch(/^To: sara@example\.se$/im);
  expect(text).toMatch(/^Subject: =\?UTF-8\?/im);
  expect(text).toMatch(/^Auto-Submitted: auto-generated$/im);
});

test('a letter that is sent again is the same letter, not another', async () => {
  const mailer = createMailer({ smtpUrl: undefined, dataDir });
  await Promise.all([mailer.send(letter), mailer.send({ ...letter, id: 'letter-2' })]);
  await mailer.send(letter);
  expect(outbox().sort()).toEqual(['letter-1.eml', 'letter-2.eml']);
});

test('an address or subject with a line break adds no header', async () => {
  const mailer = createMailer({ smtpUrl: undefined, dataDir });
  await mailer.send({ ...letter, to: 'a@example.se\r\nBcc: b@example.se', subject: 'Hej\r\nBcc: c@example.se' });
  const [head] = readFileSync(join(dataDir, 'outbox', 'letter-1.eml'), 'utf8').split('\r\n\r\n');
  expect(head).not.toMatch(/^Bcc:/im);
});

test('letters of a group are removed with it, and no others', async () => {
  const mailer = createMailer({ smtpUrl: undefined, dataDir });
  await mailer.keepGroups([]);
  await mailer.send(letter);
  await mailer.send({ ...letter, id: 'letter-2', group: 'kept' });
  await mailer.send({ ...letter, id: 'letter-3', group: 'gone' });
  await mailer.keepGroups(['kept']);
  const files = readdirSync(join(dataDir, 'outbox'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.eml')).sort()).toEqual(['letter-1.eml', 'surveys/kept/letter-2.eml']);
});
