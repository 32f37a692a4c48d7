import { termsBetween } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { HUNDREDTHS } from './burden-entry.ts';
import type { BurdenEntry } from './burden-entry.ts';
import type { BurdenRules } from './burden-rules.ts';

type Carrying = Pick<BurdenRules, 'most' | 'decay'>;

/**
 * What an entry is worth in a round of a term, in hundredths of a point: all of it in the term after its own (and in
 * another round of its own), then less by the same share for each term; nothing before its term. Towards zero, so that
 * whatever is forgotten at all is forgotten in the end.
 */
export function worthIn(entry: BurdenEntry, term: TermCode, { decay }: Carrying): number {
  const since = termsBetween(entry.term, term);
  if (since < 0) return 0;
  const kept = Math.max(0, 100 - decay) / 100;
  return Math.trunc(entry.hundredths * kept ** Math.max(0, since - 1));
}

/**
 * The burden that a learner carries into a round of a term: the worth of all her entries, in whole points, never below 0
 * and never above the most. The order of the entries does not matter.
 */
export function carriedInto(entries: readonly BurdenEntry[], term: TermCode, rules: Carrying): number {
  const sum = entries.reduce((total, entry) => total + worthIn(entry, term, rules), 0);
  return Math.min(Math.max(0, rules.most), Math.max(0, Math.round(sum / HUNDREDTHS)));
}
