import { answersTo, itemsOf } from './instrument.ts';
import type { InstrumentDefinition } from './instrument.ts';

type Wording = Record<'sv' | 'en', string>;

/** One question and what was said of it, as it was worded or written. */
export interface UnsentAnswer {
  id: string;
  question: Wording;
  said: (Wording | string)[];
}

/**
 * What a form holds that came too late, for its writer to keep: whatever was chosen or written, also what would not have
 * been taken. Questions that were left out are not there.
 */
export function unsentAnswers(
  definition: InstrumentDefinition,
  sent: Readonly<Record<string, unknown>>,
): UnsentAnswer[] {
  return itemsOf(definition).flatMap((item) => {
    const chosen = new Map(answersTo(definition, item).map(({ value, text }) => [value, text]));
    const isWritten = item.kind === 'text' || item.kind === 'number';
    const said = [sent[item.id]].flat().flatMap((value): (Wording | string)[] => {
      if (typeof value !== 'string') return [];
      const one = isWritten ? value.trim() : chosen.get(value);
      return one ? [one] : [];
    });
    return said.length > 0 ? [{ id: item.id, question: item.text, said }] : [];
  });
}
