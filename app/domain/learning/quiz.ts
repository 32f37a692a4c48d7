import { z } from 'zod';
import type { Item, ItemForm, ItemShape } from './item.ts';
import type { Occasion, ReadingOccasion } from './vocabulary.ts';

/** An answer that somebody has given. */
export interface GivenAnswer {
  itemId: string;
  form: number;
  /** Position of the chosen option. */
  choice: number;
  occasion: Occasion;
  /** ISO instant. */
  answeredAt: string;
}

/** A question as it is put. */
export interface PutQuestion {
  itemId: string;
  form: number;
  asked: ItemForm;
}

/**
 * The questions of one sitting: before the module the first way of asking each, after it the others in turn, so that
 * nobody is asked in the way that she has just seen the answer to.
 */
export function questionsFor(
  items: readonly Item[],
  occasion: ReadingOccasion,
  earlier: readonly GivenAnswer[],
): PutQuestion[] {
  return items.flatMap((item) => {
    const tries = earlier.filter((answer) => answer.itemId === item.id && answer.occasion === 'after').length;
    const form = occasion === 'before' ? 0 : 1 + (tries % (item.forms.length - 1));
    const asked = item.forms[form];
    return asked ? [{ itemId: item.id, form, asked }] : [];
  });
}

/** What a sitting posts: for each question its way of asking and the chosen option. */
export function answersForm(shapes: readonly ItemShape[]) {
  return z.object({ answers: z.object(Object.fromEntries(shapes.map((shape) => [shape.id, answerTo(shape)]))) });
}

/** The same of items from several modules, of which any may be left out. */
export function reviewForm(modules: readonly { moduleId: string; shapes: readonly ItemShape[] }[]) {
  const answersIn = (shapes: readonly ItemShape[]) =>
    z.object(Object.fromEntries(shapes.map((shape) => [shape.id, answerTo(shape).optional()]))).optional();
  return z.object({
    answers: z.object(Object.fromEntries(modules.map(({ moduleId, shapes }) => [moduleId, answersIn(shapes)]))),
  });
}

function answerTo({ options }: ItemShape) {
  return z
    .object({ form: wholeBelow(options.length), choice: wholeBelow(Math.max(...options)) })
    .refine(({ form, choice }) => choice < (options[form] ?? 0), { path: ['choice'] });
}

function wholeBelow(limit: number) {
  return z.coerce
    .number({ error: 'required' })
    .int()
    .min(0)
    .max(limit - 1);
}

/** An answer beside what it was an answer to. */
export interface Mark {
  itemId: string;
  asked: ItemForm;
  choice: number;
  isRight: boolean;
}

/** Marks answers; those to items or ways of asking that are no more are left out. */
export function mark(
  items: readonly Item[],
  answers: readonly Pick<GivenAnswer, 'itemId' | 'form' | 'choice'>[],
): Mark[] {
  return answers.flatMap(({ itemId, form, choice }) => {
    const asked = items.find(({ id }) => id === itemId)?.forms[form];
    return asked?.options[choice] ? [{ itemId, asked, choice, isRight: choice === asked.right }] : [];
  });
}

/** Items whose latest answer after reading is right. */
export function knownItems(items: readonly Item[], answers: readonly GivenAnswer[]): Set<string> {
  const latest = new Map<string, GivenAnswer>();
  for (const answer of answers) {
    const known = latest.get(answer.itemId);
    if (answer.occasion === 'after' && (!known || known.answeredAt <= answer.answeredAt))
      latest.set(answer.itemId, answer);
  }
  const right = mark(items, [...latest.values()]).filter(({ isRight }) => isRight);
  return new Set(right.map(({ itemId }) => itemId));
}

/** Whether a module is mastered: every item's latest answer after reading is right. Reading alone never is. */
export function isMastered(items: readonly Item[], answers: readonly GivenAnswer[]): boolean {
  return items.length > 0 && knownItems(items, answers).size === items.length;
}
