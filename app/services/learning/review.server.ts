import { ITEMS } from '#app/content/items.ts';
import { MODULES, moduleById } from '#app/domain/learning/curriculum.ts';
import { shapesOf } from '#app/domain/learning/item.ts';
import { mark, reviewForm } from '#app/domain/learning/quiz.ts';
import { dueItems } from '#app/domain/learning/review.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { findReviewLetters, keepReviewLetters } from '#db/queries/learning-letters.ts';
import { addModuleAnswers, listAllAnswers, listSittingAnswers } from '#db/queries/learning.ts';

/** So many at a time: a few minutes. */
const MOST_AT_A_TIME = 8;

/** What one account could answer once and may by now have forgotten, the longest due first. */
export async function dueFor(db: Queries, accountId: string, now: Date) {
  const answers = Map.groupBy(await listAllAnswers(db, accountId), ({ moduleId }) => moduleId);
  const modules = MODULES.map(({ id }) => ({ moduleId: id, items: ITEMS[id], answers: answers.get(id) ?? [] }));
  return dueItems(modules, now.toISOString());
}

/** How many questions the reader could answer once and may by now have forgotten. */
export async function countDue({ db, actor, now }: ServiceContext): Promise<number> {
  return (await dueFor(db.read, actor.accountId, now)).length;
}

/** The questions to answer again now, without their answers, and how many wait behind them. */
export async function readReview({ db, actor, now: instant }: ServiceContext) {
  const due = await dueFor(db.read, actor.accountId, instant);
  const now = due.slice(0, MOST_AT_A_TIME);
  return {
    waiting: due.length - now.length,
    isWritten: await findReviewLetters(db.read, actor.accountId),
    modules: [...Map.groupBy(now, ({ moduleId }) => moduleId)].map(([moduleId, items]) => ({
      moduleId,
      shapes: shapesOf(items.map(({ item }) => item)),
      questions: items.flatMap(({ item, form }) => {
        const asked = item.forms[form];
        if (!asked) return [];
        return [{ itemId: item.id, form, question: asked.question, options: asked.options.map(({ text }) => text) }];
      }),
    })),
  };
}

/** What the form of a review may hold: any question of any module. */
export function anyReviewForm() {
  return reviewForm(MODULES.map(({ id }) => ({ moduleId: id, shapes: shapesOf(ITEMS[id]) })));
}

type ReviewAnswers = ReturnType<ReturnType<typeof anyReviewForm>['parse']>['answers'];

/**
 * Keeps the answers to questions that are due; others, such as those of a form that was sent twice, are left out.
 * Gives the sitting, or null when none was due.
 */
export async function answerReview(context: ServiceContext, given: ReviewAnswers): Promise<string | null> {
  const { actor, now, db } = context;
  return db.write(async (tx) => {
    const sittingId = newId();
    const rows = (await dueFor(tx, actor.accountId, now)).flatMap(({ moduleId, item }) => {
      const answer = given[moduleId]?.[item.id];
      const [marked] = answer ? mark([item], [{ itemId: item.id, ...answer }]) : [];
      if (!answer || !marked) return [];
      return {
        ...{ id: newId(), accountId: actor.accountId, moduleId, moduleVersion: moduleById(moduleId)?.version ?? 0 },
        ...{ sittingId, occasion: 'review' as const, itemId: item.id, ...answer },
        ...{ isRight: marked.isRight, answeredAt: now.toISOString() },
      };
    });
    await addModuleAnswers(tx, rows);
    return rows.length > 0 ? sittingId : null;
  });
}

/** One review of the reader's own, marked and explained, module by module. @throws not found, also for somebody else's */
export async function readReviewed({ db, actor }: ServiceContext, sittingId: string) {
  const answers = await listSittingAnswers(db.read, actor.accountId, sittingId);
  if (answers.length === 0) throw notFound();
  return [...Map.groupBy(answers, ({ moduleId }) => moduleId)].flatMap(([moduleId, own]) => {
    const module = moduleById(moduleId);
    return module ? [{ module, marks: mark(ITEMS[module.id], own) }] : [];
  });
}

/** Turns the weekly letter on or off: told when there is something to answer again, at most once a week. */
export async function writeWeekly({ db, actor, now }: ServiceContext, isWanted: boolean): Promise<void> {
  await db.write((tx) => keepReviewLetters(tx, actor.accountId, isWanted ? now.toISOString() : null));
}
