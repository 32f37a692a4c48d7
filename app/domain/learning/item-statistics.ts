import type { Item } from './item.ts';
import { correlation } from './statistics/summary.ts';

/** An answer of somebody's first sitting, before or after reading; `reader` tells the answers of one person together. */
export interface FirstAnswer {
  reader: number;
  occasion: 'before' | 'after';
  itemId: string;
  form: number;
  choice: number;
}

/** Fewer readers than this say too little of a question, and too much of a reader. */
export const LEAST_READERS = 10;

export const ITEM_FLAGS = ['unclear', 'hard', 'easy', 'known_before', 'form', 'idle_option'] as const;
export type ItemFlag = (typeof ITEM_FLAGS)[number];

/**
 * The answers that figures are told of: those of the first readers, in whole tens. The answer of one more reader then
 * changes nothing, so that nobody learns it by looking before and after.
 *
 * @param answers in the order in which they were given
 */
function toldOf(answers: readonly FirstAnswer[]): FirstAnswer[] {
  const once = [...Map.groupBy(answers, ({ reader }) => reader).values()].flatMap(([first]) => first ?? []);
  return once.slice(0, once.length - (once.length % LEAST_READERS));
}

/** How one way of asking was answered; each null when fewer than `LEAST_READERS` have met it. */
export interface FormStatistics {
  form: number;
  readers: number;
  /** Share of right answers. */
  right: number | null;
  /** Share that chose each option. */
  options: number[] | null;
}

export interface ItemStatistics {
  itemId: string;
  readers: number;
  /** Share right at the first try after reading: the classical difficulty, high when easy. */
  right: number | null;
  /** Share right before reading. */
  rightBefore: number | null;
  /**
   * Correlation between being right here and the number of other items that are right: below 0.2 the item does not tell
   * those who know the rest from those who do not (Ebel & Frisbie, Essentials of Educational Measurement).
   */
  discrimination: number | null;
  forms: FormStatistics[];
  flags: ItemFlag[];
}

/**
 * Statistics of a module's items from first sittings; nothing is told of an item that few have met.
 *
 * @param answers in the order in which they were given
 */
export function itemStatistics(items: readonly Item[], answers: readonly FirstAnswer[]): ItemStatistics[] {
  const isRight = rightIn(items);
  const after = answers.filter(({ occasion }) => occasion === 'after');
  const before = answers.filter(({ occasion }) => occasion === 'before');
  const totals = scoresOf(
    items.flatMap(({ id }) => toldOf(after.filter(({ itemId }) => itemId === id))),
    isRight,
  );
  return items.map((item) => {
    const own = after.filter(({ itemId }) => itemId === item.id);
    const ownBefore = before.filter(({ itemId }) => itemId === item.id);
    const both = answers.filter(({ itemId }) => itemId === item.id);
    const told = toldOf(own);
    const known = {
      itemId: item.id,
      readers: new Set(own.map(({ reader }) => reader)).size,
      right: shareOf(told, isRight),
      rightBefore: shareOf(toldOf(ownBefore), isRight),
      discrimination: discriminationOf(told, totals, isRight),
      forms: item.forms.map((_, form) => formStatistics(item, form, both)),
    };
    return { ...known, flags: flagsOf(known) };
  });
}

type Judge = (answer: FirstAnswer) => boolean;

function rightIn(items: readonly Item[]): Judge {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ({ itemId, form, choice }) => byId.get(itemId)?.forms[form]?.right === choice;
}

function scoresOf(answers: readonly FirstAnswer[], isRight: Judge): Map<number, number> {
  const totals = new Map<number, number>();
  for (const answer of answers) totals.set(answer.reader, (totals.get(answer.reader) ?? 0) + (isRight(answer) ? 1 : 0));
  return totals;
}

function shareOf(answers: readonly FirstAnswer[], isRight: Judge): number | null {
  return answers.length === 0 ? null : answers.filter(isRight).length / answers.length;
}

/** Null when all were right or all wrong, or when all are alike in the rest: there is nothing to tell apart. */
function discriminationOf(
  own: readonly FirstAnswer[],
  totals: ReadonlyMap<number, number>,
  isRight: Judge,
): number | null {
  const scores = own.map((answer) => Number(isRight(answer)));
  const rests = own.map(({ reader }, index) => (totals.get(reader) ?? 0) - (scores[index] ?? 0));
  const varies = (values: readonly number[]) => new Set(values).size > 1;
  return varies(scores) && varies(rests) ? correlation(scores, rests) : null;
}

function formStatistics(item: Item, form: number, answers: readonly FirstAnswer[]): FormStatistics {
  const met = answers.filter((answer) => answer.form === form);
  const asked = item.forms[form];
  const told = toldOf(met);
  const readers = new Set(met.map(({ reader }) => reader)).size;
  if (!asked || told.length === 0) return { form, readers, right: null, options: null };
  const options = asked.options.map((_, option) => told.filter(({ choice }) => choice === option).length / told.length);
  return { form, readers, right: options[asked.right] ?? 0, options };
}

const WEAK = 0.2;
const HARD = 0.4;
const EASY = 0.95;
const KNOWN = 0.8;
const APART = 0.25;
/** So many readers before an option that nobody takes is said to be idle. */
const MANY_READERS = 30;

function flagsOf({ right, rightBefore, discrimination, forms }: Omit<ItemStatistics, 'flags'>): ItemFlag[] {
  const shares = forms.slice(1).flatMap((form) => (form.right === null ? [] : [form.right]));
  const isIdle = forms.some(({ readers, options }) => readers >= MANY_READERS && options?.includes(0));
  const raised: Readonly<Record<ItemFlag, boolean>> = {
    unclear: discrimination !== null && discrimination < WEAK,
    hard: right !== null && right < HARD,
    easy: right !== null && right > EASY,
    known_before: rightBefore !== null && rightBefore > KNOWN,
    form: shares.length > 1 && Math.max(...shares) - Math.min(...shares) > APART,
    idle_option: isIdle,
  };
  return ITEM_FLAGS.filter((flag) => raised[flag]);
}
