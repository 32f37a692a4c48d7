import { ITEMS } from '#app/content/items.ts';
import { MODULES, moduleById } from '#app/domain/learning/curriculum.ts';
import { shapesOf } from '#app/domain/learning/item.ts';
import { mark, reviewForm } from '#app/domain/learning/quiz.ts';
import { dueItems } from '#app/domain/learning/review.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { addModuleAnswers, listAllAnswers, listSittingAnswers } from '#db/queries/learning.ts';

/** So many at a time: a few minutes. */
const MOST_AT_A_TIME = 8;

async function dueFor({ actor, now }: ServiceContext, db: Queries) {
  const answers = Map.groupBy(await listAllAnswers(db, actor.accountId), ({ moduleId }) => moduleId);
  const modules = MODULES.map(({ id }) => ({ moduleId: id, items: ITEMS[id], answers: answers.get(id) ?? [] }));
  return dueItems(modules, now.toISOString());
}

/** How many questions the reader could answer once and may by now have forgotten. */
export async function countDue(context: ServiceContext): Promise<number> {
  return (await dueFor(context, context.db.read)).length;
}

/** The questions to answer again now, without their answers, and how many wait behind them. */
export async function readReview(context: ServiceContext) {
  const due = await dueFor(context, context.db.read);
  const now = due.slice(0, MOST_AT_A_TIME);
  return {
    waiting: due.length - now.length,
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
    const rows = (await dueFor(context, tx)).flatMap(({ moduleId, item }) => {
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
