import { LONGEST_TEXT } from './answer-form.ts';
import type { AnswerValue, AnswerValues } from './answer-form.ts';
import type { GivenAnswer } from './given-answer.ts';
import { answersTo, itemsOf } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';

/** No character that `answerForm` lets through takes more bytes for its length than this one's three. */
const WIDEST = '€';
/** As much as an id or a number takes at most. */
const WIDE = 'x'.repeat(128);

/** An answer that no answer to the questionnaire is longer than, written down as JSON. */
export function largestAnswer(instrument: InstrumentDefinition): GivenAnswer {
  const values: AnswerValues = {};
  const comments = [];
  for (const item of itemsOf(instrument)) {
    if (item.kind === 'text') comments.push({ itemId: item.id, text: WIDEST.repeat(LONGEST_TEXT[item.length]) });
    else values[item.id] = largestValue(instrument, item);
  }
  return { programmeId: WIDE, unitId: WIDE, values, comments };
}

function largestValue(instrument: InstrumentDefinition, item: Item): AnswerValue {
  const possible = answersTo(instrument, item).map(({ value }) => value);
  if (item.kind === 'multiple') return possible;
  const longest = possible.toSorted((a, b) => b.length - a.length)[0] ?? WIDE;
  // No shorter than nothing said, which is `null`.
  return longest.padEnd(2);
}
