import { ITEMS } from '#app/content/items.ts';
import { shapesOf } from '#app/domain/learning/item.ts';
import { answersForm, isMastered, knownItems, mark, questionsFor } from '#app/domain/learning/quiz.ts';
import type { ReadingOccasion } from '#app/domain/learning/vocabulary.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { newId } from '#db/ids.ts';
import { addModuleAnswers, findModuleProgress, keepModuleProgress, listModuleAnswers } from '#db/queries/learning.ts';
import { requireModule } from './follow-module.server.ts';

/** The questions of a module as they are put to the reader now, without their answers, and what she knows of it already. */
export async function readQuestions({ db, actor }: ServiceContext, slug: string, occasion: ReadingOccasion) {
  const module = requireModule(slug);
  const items = ITEMS[module.id];
  const earlier = await listModuleAnswers(db.read, actor.accountId, module.id);
  const known = knownItems(items, earlier);
  return {
    module,
    occasion,
    shapes: shapesOf(items),
    questions: questionsFor(items, occasion, earlier).map(({ itemId, form, asked }) => ({
      ...{ itemId, form, isKnown: known.has(itemId) },
      question: asked.question,
      options: asked.options.map(({ text }) => text),
    })),
  };
}

/**
 * Keeps the reader's answers. What she knew before is kept beside what she knows after; the module is mastered when her
 * latest answers after reading are all right. Gives the sitting, to look at what was right and why.
 */
export async function answerQuestions(
  { db, actor, now }: ServiceContext,
  slug: string,
  occasion: ReadingOccasion,
  given: Readonly<Record<string, { form: number; choice: number }>>,
): Promise<string> {
  const module = requireModule(slug);
  const items = ITEMS[module.id];
  const sittingId = newId();
  const at = now.toISOString();
  const marks = new Map(
    mark(
      items,
      Object.entries(given).map(([itemId, answer]) => ({ itemId, ...answer })),
    ).map((one) => [one.itemId, one]),
  );
  const key = { accountId: actor.accountId, moduleId: module.id };
  await db.write(async (tx) => {
    await addModuleAnswers(
      tx,
      Object.entries(given).map(([itemId, answer]) => ({
        ...{ id: newId(), ...key, moduleVersion: module.version, sittingId, occasion, itemId, ...answer },
        ...{ isRight: marks.get(itemId)?.isRight ?? false, answeredAt: at },
      })),
    );
    const answers = await listModuleAnswers(tx, actor.accountId, module.id);
    const before = await findModuleProgress(tx, actor.accountId, module.id);
    const isNew = isMastered(items, answers) && (before?.masteredVersion ?? 0) < module.version;
    await keepModuleProgress(tx, key, {
      seenAt: at,
      ...(occasion === 'after' && { readAt: at }),
      ...(isNew && { masteredAt: at, masteredVersion: module.version }),
    });
  });
  return sittingId;
}

/** What the form of a module's questions must hold. @throws not found */
export function answersFormOf(slug: string) {
  return answersForm(shapesOf(ITEMS[requireModule(slug).id]));
}

/** One sitting of the reader's own, marked and explained. @throws not found, also for somebody else's */
export async function readSitting({ db, actor }: ServiceContext, slug: string, sittingId: string) {
  const module = requireModule(slug);
  const items = ITEMS[module.id];
  const answers = await listModuleAnswers(db.read, actor.accountId, module.id);
  const sitting = answers.filter((answer) => answer.sittingId === sittingId);
  const [first] = sitting;
  if (!first) throw notFound();
  const guesses = mark(items, answers.filter(({ occasion }) => occasion === 'before').slice(0, items.length));
  return {
    module,
    occasion: first.occasion,
    marks: mark(items, sitting),
    isMastered: isMastered(items, answers),
    /** What she knew before reading, at her first guess; null when she did not guess. */
    before: guesses.length > 0 ? { right: guesses.filter(({ isRight }) => isRight).length, all: guesses.length } : null,
  };
}
