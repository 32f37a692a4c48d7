import { z } from 'zod';
import { parseNumber } from '../shared/numbers.ts';
import { answersTo, itemsOf } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';
import { isAsked } from './branching.ts';

/** A step of the scale or a number, the option chosen or the text written, the options chosen. */
export type AnswerValue = number | string | string[];

/** What a respondent has said of each item; null when she has left it out, says that it does not apply, or is not asked. */
export type AnswerValues = Record<string, AnswerValue | null>;

/** How "not applicable" is sent. */
export const NOT_APPLICABLE = 'na';

/** Characters that an answer in own words may have. */
export const LONGEST_TEXT = { short: 200, long: 2000 } as const;

/**
 * The form of a questionnaire. Every item may be left out; at least one must be answered, and what is sent must be a
 * possible answer. What is sent of an item that is not asked, as the earlier answers are, is dropped.
 */
export function answerForm(instrument: InstrumentDefinition) {
  const items = itemsOf(instrument).map((item) => ({ item, field: itemField(instrument, item) }));
  return z.looseObject({}).transform((sent, context): AnswerValues => {
    const values: AnswerValues = {};
    for (const { item, field } of items) {
      const read = isAsked(item, values) ? field.safeParse(sent[item.id] ?? '') : null;
      values[item.id] = read?.success ? read.data : null;
      for (const { message } of read?.error?.issues.slice(0, 1) ?? []) {
        context.addIssue({ code: 'custom', message, path: [item.id] });
      }
    }
    if (context.issues.length === 0 && Object.values(values).every((value) => value === null)) {
      context.addIssue({ code: 'custom', message: 'nothingAnswered', path: ['form'] });
    }
    return values;
  });
}

function itemField(instrument: InstrumentDefinition, item: Item): z.ZodType<AnswerValue | null> {
  const { mayNotApply } = item;
  const possible = answersTo(instrument, item).map(({ value }) => value);
  const one = z.enum([...possible, '', ...(mayNotApply ? [NOT_APPLICABLE] : [])], 'choose');
  switch (item.kind) {
    case 'number':
      return numberField(item);
    case 'text':
      return z
        .string('required')
        .transform((text) => writable(text.replaceAll('\r\n', '\n')).trim())
        .pipe(z.string().max(LONGEST_TEXT[item.length], 'tooLongText'))
        .transform((text) => text || null);
    case 'multiple':
      return z
        .union([z.array(one), one.transform((value) => [value])], 'choose')
        .transform((chosen) => possible.filter((value) => chosen.includes(value)))
        .transform((chosen) => (chosen.length > 0 ? chosen : null));
    case 'single':
      return one.transform((value) => (value === '' || value === NOT_APPLICABLE ? null : value));
    default:
      return one.transform((value) => (value === '' || value === NOT_APPLICABLE ? null : Number(value)));
  }
}

/** Without the characters that nobody writes, which take most room: control characters and halves of others. */
function writable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

function numberField({ min, max }: Extract<Item, { kind: 'number' }>) {
  return z.string('required').transform((text, context): number | null => {
    const read = parseNumber(text);
    if (read.ok && read.value >= min && read.value <= max) return read.value;
    if (!read.ok && read.error.code === 'number_empty') return null;
    context.addIssue({ code: 'custom', message: read.ok ? 'outsideRange' : 'number' });
    return null;
  });
}
