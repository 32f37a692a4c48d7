import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Item } from './item.ts';
import { isMastered } from './quiz.ts';
import type { GivenAnswer } from './quiz.ts';
import type { ModuleId } from './curriculum.ts';

/** A module with its questions and what one person has answered. */
export interface AnsweredModule {
  moduleId: ModuleId;
  items: readonly Item[];
  answers: readonly GivenAnswer[];
}

/** Something once known that is about to be forgotten. */
export interface DueItem {
  moduleId: ModuleId;
  item: Item;
  /** Another way of asking than the last time. */
  form: number;
  /** ISO instant. */
  dueAt: string;
}

/** Without chance, so that the same answers always give the same days. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * What is to be asked again by now, the longest due first. Each right answer puts an item off for longer, each wrong one
 * brings it back (the FSRS model of memory: Ye et al., A stochastic shortest path algorithm for optimizing spaced
 * repetition scheduling, KDD 2022). Only of modules that are mastered: others ask themselves.
 */
export function dueItems(modules: readonly AnsweredModule[], now: string): DueItem[] {
  return modules
    .filter(({ items, answers }) => isMastered(items, answers))
    .flatMap(({ moduleId, items, answers }) =>
      items.flatMap((item): DueItem[] => {
        const own = answers
          .filter(({ itemId, occasion }) => itemId === item.id && occasion !== 'before')
          .toSorted((a, b) => a.answeredAt.localeCompare(b.answeredAt));
        const last = own.at(-1);
        if (!last) return [];
        const dueAt = nextReview(item, own);
        return dueAt <= now ? [{ moduleId, item, form: (last.form + 1) % item.forms.length, dueAt }] : [];
      }),
    )
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
}

/** When an item is to be asked again, after these answers in order of time. ISO instant. */
export function nextReview(item: Item, answers: readonly GivenAnswer[]): string {
  let card = createEmptyCard(new Date(answers[0]?.answeredAt ?? 0));
  for (const { form, choice, answeredAt } of answers) {
    const rating = item.forms[form]?.right === choice ? Rating.Good : Rating.Again;
    card = scheduler.next(card, new Date(answeredAt), rating).card;
  }
  return card.due.toISOString();
}
