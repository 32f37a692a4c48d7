import { ITEMS } from '#app/content/items.ts';
import { MODULES } from '#app/domain/learning/curriculum.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import type { Item } from '#app/domain/learning/item.ts';
import { drawNormal } from '#app/domain/learning/statistics/draws.ts';
import { sigmoid } from '#app/domain/learning/statistics/logistic-regression.ts';
import { PATHS } from '#app/domain/learning/paths.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { accounts, grants, moduleAnswers, moduleProgress, pathAssignments } from '#db/schema/index.ts';
import type { Learner } from './learners.ts';

type AnswerRow = typeof moduleAnswers.$inferInsert;

interface CurriculumBook {
  accounts: (typeof accounts.$inferInsert)[];
  grants: (typeof grants.$inferInsert)[];
  progress: (typeof moduleProgress.$inferInsert)[];
  answers: AnswerRow[];
  assignments: (typeof pathAssignments.$inferInsert)[];
}

const READERS = 60;
const DAYS_AGO = 30;

/**
 * A path that was assigned a month ago to the cohort of the demo's student, and how half of her fellows have gone it.
 * They sign in through their school; she herself has not begun.
 */
export function curriculumOf(
  fellows: readonly Learner[],
  { today, random }: { today: IsoDate; random: Random },
): CurriculumBook {
  const [path] = PATHS;
  const book: CurriculumBook = { accounts: [], grants: [], progress: [], answers: [], assignments: [] };
  const [own, ...others] = fellows;
  if (!own) return book;
  const assignedOn = addDays(today, -DAYS_AGO);
  const group = { groupKind: 'learners' as const, programmeId: own.row.programmeId, cohort: own.row.cohort };
  book.assignments.push(
    { id: 'path-student', pathId: path.id, ...group, dueOn: addDays(today, 21), assignedOn },
    {
      ...{ id: 'path-supervisors', pathId: 'nurse', groupKind: 'supervisors', profession: 'nurse' },
      ...{ unitId: 'hal-med', dueOn: null, assignedOn },
    },
  );
  for (const { person } of others.filter((one) => one.person.email).slice(0, READERS)) {
    const accountId = `account-${person.id}`;
    const createdAt = `${assignedOn}T07:00:00.000Z`;
    const account = { id: accountId, personId: person.id, email: person.email ?? '' };
    book.accounts.push({ ...account, passwordHash: null, disabledAt: null, createdAt });
    book.grants.push({ id: `${accountId}:learner`, accountId, role: 'learner', scopeKind: 'own', scopeId: '' });
    const reader = random.fork(person.id);
    const ability = drawNormal(reader);
    path.modules.slice(0, reader.int(0, path.modules.length)).forEach((moduleId, index) => {
      const from = { accountId, moduleId, ability, on: addDays(assignedOn, 3 + index * 6) };
      goThrough(book, from, reader);
    });
  }
  return book;
}

interface Reading {
  accountId: string;
  moduleId: ModuleId;
  ability: number;
  on: IsoDate;
}

/** Guesses, reads, answers, and answers once more where something was wrong: most give up after the third time. */
function goThrough(book: CurriculumBook, { accountId, moduleId, ability, on }: Reading, random: Random): void {
  const items = ITEMS[moduleId];
  const version = MODULES.find(({ id }) => id === moduleId)?.version ?? 1;
  const sit = (occasion: 'before' | 'after', round: number, odds: number): boolean => {
    const rows = items.map((item, index): AnswerRow => {
      const form = occasion === 'before' ? 0 : 1 + (round % (item.forms.length - 1));
      const isRight = random.chance(sigmoid(odds + ability - hardness(item)));
      return {
        ...{ id: `${accountId}:${moduleId}:${occasion}${round}:${item.id}`, accountId, moduleId },
        ...{ moduleVersion: version, sittingId: `${accountId}:${moduleId}:${occasion}${round}`, occasion },
        ...{ itemId: item.id, form, choice: choose(item, form, isRight, random), isRight },
        answeredAt: `${on}T0${8 + (occasion === 'before' ? 0 : 1)}:${10 + round * 10}:${10 + index}.000Z`,
      };
    });
    book.answers.push(...rows);
    return rows.every((row) => row.isRight);
  };
  if (random.chance(0.6)) sit('before', 0, -0.5);
  const at = `${on}T09:40:00.000Z`;
  const isMastered = [0, 1, 2].some((round) => sit('after', round, 1.8 + round * 2));
  book.progress.push({
    ...{ accountId, moduleId, place: null, seenAt: at, readAt: at },
    ...{ masteredAt: isMastered ? at : null, masteredVersion: isMastered ? version : null },
  });
}

/** Some questions are harder than others, by their length: a stand-in for what is not known of invented answers. */
function hardness({ forms }: Item): number {
  return ((forms[0]?.question.sv.length ?? 0) % 7) / 4 - 0.75;
}

function choose(item: Item, form: number, isRight: boolean, random: Random): number {
  const asked = item.forms[form];
  if (!asked) return 0;
  const wrong = asked.options.map((_, option) => option).filter((option) => option !== asked.right);
  return isRight ? asked.right : random.pick(wrong);
}
