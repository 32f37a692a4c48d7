import { parseNumber } from '../shared/numbers.ts';
import type { ChosenRates } from './rates.ts';

/** What may be assumed otherwise than it has been, by its name in the address: per cent, and the most it may be. */
export const ASSUMPTIONS = [
  { name: 'avhopp', key: 'dropout', most: 100 },
  { name: 'uppehall', key: 'leave', most: 100 },
  { name: 'aterkomst', key: 'comeback', most: 100 },
  { name: 'intag', key: 'intake', most: 300 },
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

export interface Assumptions {
  rates: ChosenRates;
  /** What the size of cohorts to come is multiplied with. */
  intake: number;
  /** Fields that cannot be read, or lie outside 0 and the most; they are as if they had not been filled in. */
  wrong: Assumption[];
}

/** Reads the per cents of an address; an empty one is as has been seen. */
export function readAssumptions(valueOf: (name: string) => string | null): Assumptions {
  const read: Assumptions = { rates: {}, intake: 1, wrong: [] };
  for (const assumption of ASSUMPTIONS) {
    const text = valueOf(assumption.name)?.trim() ?? '';
    if (text === '') continue;
    const parsed = parseNumber(text);
    if (!parsed.ok || parsed.value < 0 || parsed.value > assumption.most) read.wrong.push(assumption);
    else if (assumption.key === 'intake') read.intake = parsed.value / 100;
    else read.rates[assumption.key] = parsed.value / 100;
  }
  return read;
}
