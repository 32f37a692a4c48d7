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
