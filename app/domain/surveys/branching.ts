import type { AnswerValues } from './answer-form.ts';
import { itemsOf, kindOf } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';

/**
 * Whether an item is asked of somebody who has answered so. An item whose condition is on an item that was not asked is
 * not asked either, since that one then has no answer.
 */
export function isAsked({ showWhen }: Pick<Item, 'showWhen'>, values: AnswerValues): boolean {
  if (!showWhen) return true;
  const said = values[showWhen.item] ?? null;
  return said !== null && showWhen.equals.includes(String(said));
}

/** The items that are asked, in order, of somebody who has chosen so, as a form holds what is chosen. */
export function askedItems(items: readonly Item[], chosen: Readonly<Record<string, unknown>>): Item[] {
  const values: AnswerValues = {};
  return items.filter((item) => {
    const said = chosen[item.id];
    const isHere = isAsked(item, values);
    values[item.id] = isHere && typeof said === 'string' ? said : null;
    return isHere;
  });
}

/** One answer in own words, to be kept apart from the rest of what its author has said. */
export interface Comment {
  itemId: string;
  text: string;
}

/**
 * An answer in two: what can be counted, and what was said in own words. Of the latter nothing is left in the former, not
 * even that something was said; and of items that were not asked, or that the instrument lacks, nothing in either.
 */
export function partsOfAnswer(
  instrument: InstrumentDefinition,
  sent: AnswerValues,
): { values: AnswerValues; comments: Comment[] } {
  const values: AnswerValues = {};
  const comments: Comment[] = [];
  for (const item of itemsOf(instrument)) {
    const said = isAsked(item, values) ? (sent[item.id] ?? null) : null;
    if (kindOf(item) !== 'text') values[item.id] = said;
    else if (typeof said === 'string') comments.push({ itemId: item.id, text: said });
  }
  return { values, comments };
}
