import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Letter {
  /** Stable: the same letter keeps its Message-ID however often it is tried, so that a receiver can drop a copy. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** What it is kept with, where letters are kept: a whole group is forgotten at once. */
  group?: string;
}

export interface Mailer {
  send(letter: Letter): Promise<void>;
  /** Removes the letters of all groups but these from where it keeps letters; what has left by a mail server has left. */
  keepGroups(groups: readonly string[]): Promise<void>;
  close(): void;
}

export interface MailOptions {
  smtpUrl: string | undefined;
  dataDir: string;
  from?: string;
}

/** Subfolder of the outbox for what is kept in groups. */
const GROUPS = 'surveys';
const FROM = 'FoU Utbildning <no-reply@fou-utbildning.example>';

/** Sends through SMTP; with none configured, each letter becomes a file in `outbox/` of the data folder. */
export function createMailer({ smtpUrl, dataDir, from = FROM }: MailOptions): Mailer {
  return smtpUrl === undefined ? folderMailer(join(dataDir, 'outbox'), from) : smtpMailer(smtpUrl, from);
}

function envelope(letter: Letter, from: string) {
  return {
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    messageId: `<${letter.id}@fou-utbildning.example>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    send: async (letter) => {
      await transport.sendMail(envelope(letter, from));
    },
    keepGroups: async () => {},
    close: () => transport.close(),
  };
}

function noneYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

// The file's name is the letter's id and it appears by a rename: a letter that is written again is the same letter.
function folderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (letter) => {
      const { message } = await transport.sendMail(envelope(letter, from));
      const place = letter.group === undefined ? folder : join(folder, GROUPS, letter.group);
      await mkdir(place, { recursive: true });
      const target = join(place, `${letter.id}.eml`);
      await writeFile(`${target}.part`, message as Buffer);
      await rename(`${target}.part`, target);
    },
    keepGroups: async (groups) => {
      const kept = new Set(groups);
      const found = await readdir(join(folder, GROUPS)).catch(noneYet);
      for (const group of found.filter((name) => !kept.has(name)))
        await rm(join(folder, GROUPS, group), { recursive: true, force: true });
    },
    close: () => {},
  };
}
