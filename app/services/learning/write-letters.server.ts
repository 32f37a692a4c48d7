import { completionOf } from '#app/domain/learning/completion.ts';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { pathLetters } from '#app/domain/learning/letters.ts';
import type { PathLetter } from '#app/domain/learning/letters.ts';
import { minutesOf, modulesOf, pathAddress, pathById } from '#app/domain/learning/paths.ts';
import type { LearningPath } from '#app/domain/learning/paths.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { outsideQuietHours } from '#app/domain/shared/stockholm-time.ts';
import type { QuietHours } from '#app/domain/shared/stockholm-time.ts';
import { weekOf } from '#app/domain/shared/weeks.ts';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listGroupRecipients, listReviewRecipients } from '#db/queries/learning-letters.ts';
import type { Recipient } from '#db/queries/learning-letters.ts';
import { listLetters, queueMessages } from '#db/queries/outbox.ts';
import type { NewMessage } from '#db/queries/outbox.ts';
import { listAssignments, listMastered } from '#db/queries/path-assignments.ts';
import type { NamedAssignment } from '#db/queries/path-assignments.ts';
import { pathLettersOf } from './path-letter-key.ts';
import { dueFor } from './review.server.ts';

interface Sending {
  /** Address of the product, for the links. */
  origin: string;
  quietHours: QuietHours | null;
}

/**
 * Queues what the curriculum has to say by mail: paths that are new to somebody or soon to be done, and questions to
 * answer again for those who want it. Each letter has a key that it has once, so that it may be run at any time.
 */
export async function writeLearningLetters(context: ServiceContext, sending: Sending): Promise<void> {
  const letters = [...(await pathMail(context, sending)), ...(await reviewMail(context, sending))];
  const runAt = outsideQuietHours(context.now, sending.quietHours).toISOString();
  const queued = letters.map((letter) => ({ ...letter, runAt }));
  await context.db.write((tx) => queueMessages(tx, queued, context.now.toISOString()));
}

async function pathMail(context: ServiceContext, { origin }: Sending): Promise<NewMessage[]> {
  const { db, now } = context;
  const today = isoDate(now);
  // Of a path that somebody has twice she is told once: what is due first comes first.
  const letters = new Map<string, NewMessage>();
  const dayOf = ({ dueOn }: NamedAssignment) => dueOn ?? '9999';
  const pressing = (await listAssignments(db.read)).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  for (const assignment of pressing) {
    const path = pathById(assignment.pathId);
    if (!path) continue;
    const modules = modulesOf(path);
    const recipients = await listGroupRecipients(db.read, assignment, today);
    const ids = recipients.map(({ personId }) => personId);
    const mastered = await listMastered(db.read, assignment, today, path.modules);
    const completion = completionOf(modules, ids, mastered);
    for (const recipient of recipients) {
      const left = modules.length - (completion.get(recipient.personId)?.mastered ?? 0);
      const due = pathLetters(assignment, left, today);
      for (const letter of due) {
        const key = `${path.id} ${recipient.personId} ${letter}`;
        if (!letters.has(key)) letters.set(key, pathLetter(letter, { recipient, assignment, path, left, origin }));
      }
    }
  }
  return [...letters.values()];
}

export interface PathSubject {
  recipient: Recipient;
  assignment: Pick<NamedAssignment, 'id' | 'dueOn'>;
  path: LearningPath;
  left: number;
  origin: string;
}

/** The letter about a path to one of its group. */
export function pathLetter(letter: PathLetter, { recipient, assignment, path, left, origin }: PathSubject): NewMessage {
  const { personId, language, givenName, email } = recipient;
  const { paths } = textsFor(language);
  const { date, number } = formatterFor(language);
  const name = paths.names[path.id] ?? path.id;
  const due = assignment.dueOn === null ? null : date(assignment.dueOn);
  const link = `${origin}${pathAddress(path)}`;
  const extent = paths.extent(number(path.modules.length), number(minutesOf(path)));
  const { assigned, due: reminder } = paths.letters;
  return {
    ...{ personId, recipient: email, dedupeKey: `${pathLettersOf(assignment.id)}${personId}:${letter}` },
    ...(letter === 'assigned'
      ? { subject: assigned.subject(name), body: assigned.body(givenName, name, extent, due, link) }
      : {
          subject: reminder.subject(name, due ?? ''),
          body: reminder.body(givenName, name, number(left), due ?? '', link),
        }),
  };
}

async function reviewMail({ db, now }: ServiceContext, { origin }: Sending): Promise<NewMessage[]> {
  const week = weekOf(isoDate(now));
  const keyOf = ({ accountId }: Recipient) => `review:${accountId}:${week}`;
  const all = await listReviewRecipients(db.read);
  const written = new Set((await listLetters(db.read, all.map(keyOf))).map(({ dedupeKey }) => dedupeKey));
  const letters: NewMessage[] = [];
  for (const recipient of all.filter((one) => !written.has(keyOf(one)))) {
    const due = (await dueFor(db.read, recipient.accountId, now)).length;
    if (due === 0) continue;
    const { review } = textsFor(recipient.language).paths.letters;
    const count = formatterFor(recipient.language).number(due);
    const link = `${origin}${CURRICULUM_ADDRESS}/repetera`;
    letters.push({
      ...{ personId: recipient.personId, recipient: recipient.email, dedupeKey: keyOf(recipient) },
      ...{ subject: review.subject(count), body: review.body(recipient.givenName, count, link) },
    });
  }
  return letters;
}
