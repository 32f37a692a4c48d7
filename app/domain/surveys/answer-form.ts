import { z } from 'zod';
import { itemsOf, scaleOf } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';

/** What a respondent has said of each item; null when she has left it out or says that it does not apply. */
export type AnswerValues = Record<string, number | null>;

/** How "not applicable" is sent. */
export const NOT_APPLICABLE = 'na';

/**
 * The form of a questionnaire. Every item may be left out; at least one must be answered, and what is sent must be on
 * the scale.
 */
export function answerForm(instrument: InstrumentDefinition) {
  const fields = Object.fromEntries(itemsOf(instrument).map((item) => [item.id, itemField(instrument, item)]));
  return z.object(fields).refine((values) => Object.values(values).some((value) => value !== null), {
    message: 'nothingAnswered',
    path: ['form'],
  });
}

function itemField(instrument: InstrumentDefinition, { mayNotApply }: Item) {
  const { lowest, highest } = scaleOf(instrument);
  const steps = Array.from({ length: highest - lowest + 1 }, (_, step) => String(lowest + step));
  return z
    .enum([...steps, '', ...(mayNotApply ? [NOT_APPLICABLE] : [])], 'choose')
    .optional()
    .transform((sent) => (sent === undefined || sent === '' || sent === NOT_APPLICABLE ? null : Number(sent)));
}
