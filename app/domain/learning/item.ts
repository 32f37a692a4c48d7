import type { Bilingual } from '../shared/bilingual.ts';

/** What may be answered, and what is said to whoever answers it. */
export interface ItemOption {
  text: Bilingual;
  why: Bilingual;
}

/** One way to ask. */
export interface ItemForm {
  question: Bilingual;
  options: readonly ItemOption[];
  /** Position of the right option. */
  right: number;
}

/** One thing to know, asked for in several ways: whoever tries again meets another question, not the same one. */
export interface Item {
  /** Unique within its module; kept when the wording changes. */
  id: string;
  forms: readonly ItemForm[];
}

/** What a page has to know of an item to judge a form: for each way of asking, how many options there are. */
export interface ItemShape {
  id: string;
  options: readonly number[];
}

/** Items without what they ask and what is right: that stays on the server until it is answered. */
export function shapesOf(items: readonly Item[]): ItemShape[] {
  return items.map(({ id, forms }) => ({ id, options: forms.map(({ options }) => options.length) }));
}
