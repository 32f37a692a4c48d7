import type { AnswerValue } from './answer-form.ts';
import { answersTo } from './instrument.ts';
import type { InstrumentDefinition, Item } from './instrument.ts';

interface Bilingual {
  sv: string;
  en: string;
}

/** An answer in the words of its question: a number with what it counts, or what was chosen or written. */
export type SaidAnswer = { number: number; unit: Bilingual | null } | { words: readonly Bilingual[] };

export function saidAnswer(definition: InstrumentDefinition, item: Item, said: AnswerValue): SaidAnswer {
  if (item.kind === 'number') return { number: Number(said), unit: unitOf(item, Number(said)) };
  const labels = new Map(answersTo(definition, item).map(({ value, text }) => [value, text]));
  return { words: [said].flat().map((one) => labels.get(String(one)) ?? { sv: String(one), en: String(one) }) };
}

/** `1 learner`, `2 learners`; in a language without a word of its own for one, the same for both. */
function unitOf({ unit, unitOne }: Extract<Item, { kind: 'number' }>, count: number): Bilingual | null {
  if (!unit) return null;
  const one = count === 1 ? unitOne : undefined;
  return { sv: one?.sv || unit.sv, en: one?.en || unit.en };
}
