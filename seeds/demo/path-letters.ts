import { PATHS } from '#app/domain/learning/paths.ts';
import { pathLetter } from '#app/services/learning/write-letters.server.ts';
import { newId } from '#db/ids.ts';
import type { outbox } from '#db/schema/index.ts';
import type { DemoData } from './build.ts';

/** The letters that told of the demo's first path, as they went a month ago. */
export function pathLettersOf({ curriculum, accounts, persons }: DemoData, origin: string) {
  const [path] = PATHS;
  const [assignment] = curriculum.assignments;
  const named = new Map(persons.map((person) => [person.id, person]));
  const first = accounts.find(({ id }) => id === 'account-student');
  const told = [...(first ? [first] : []), ...curriculum.accounts];
  return told.flatMap(({ id: accountId, personId, email }): (typeof outbox.$inferInsert)[] => {
    const person = named.get(personId);
    if (!person || !assignment) return [];
    const recipient = { accountId, personId, email, givenName: person.givenName, language: person.language ?? 'sv' };
    const about = { id: assignment.id, dueOn: assignment.dueOn ?? null };
    const letter = pathLetter('assigned', { recipient, assignment: about, path, left: path.modules.length, origin });
    const sentAt = `${assignment.assignedOn}T07:30:00.000Z`;
    return [{ ...letter, id: newId(), state: 'sent', attempts: 1, runAt: sentAt, createdAt: sentAt, sentAt }];
  });
}
