import type { Random } from '../shared/random.ts';
import { beta } from './chance.ts';
import type { HistoryCounts } from './history.ts';

/** A probability per learner and change of term, and where it comes from. */
export type Rate =
  /** From what has been seen of the form, or of all forms where the form has been seen too little. */
  | { basis: 'form' | 'all'; events: number; trials: number }
  /** From nothing that has been seen, or from what somebody has asked for. */
  | { basis: 'assumed' | 'chosen'; value: number };

export interface Rates {
  /** Leaves for good. */
  dropout: Rate;
  /** Goes on leave, of those who do not leave for good. */
  leave: Rate;
  /** Comes back from leave. */
  comeback: Rate;
}

/** Shares between 0 and 1 in place of what has been seen. */
export type ChosenRates = Partial<Record<keyof Rates, number>>;

/** From how many changes of term on a form speaks for itself. */
const ENOUGH = 50;
/** Where nothing at all has been seen; no source, only a place to begin. */
const ASSUMED = { dropout: 0.03, leave: 0.02, comeback: 0.5 } as const;

/** The rates of a form. Returns are few, and are those of all forms. */
export function ratesOf(form: HistoryCounts, all: HistoryCounts, chosen: ChosenRates): Rates {
  const basis = form.learnerTerms >= ENOUGH ? 'form' : 'all';
  const seen = basis === 'form' ? form : all;
  const rate = (key: keyof Rates, events: number, trials: number, of: 'form' | 'all'): Rate => {
    const value = chosen[key];
    if (value !== undefined) return { basis: 'chosen', value };
    return trials > 0 ? { basis: of, events, trials } : { basis: 'assumed', value: ASSUMED[key] };
  };
  return {
    dropout: rate('dropout', seen.dropouts, seen.learnerTerms, basis),
    leave: rate('leave', seen.leaves, seen.learnerTerms, basis),
    comeback: rate('comeback', all.returns, all.pausedTerms, 'all'),
  };
}

/**
 * A rate as it may be, between 0 and 1: from the posterior under Jeffreys' prior, Beta(events + 1/2, trials - events +
 * 1/2), which is the wider the less has been seen.
 */
export function drawRate(random: Random, rate: Rate): number {
  if ('value' in rate) return rate.value;
  return beta(random, rate.events + 0.5, Math.max(0, rate.trials - rate.events) + 0.5);
}

/** The middle of it. */
export function meanRate(rate: Rate): number {
  return 'value' in rate ? rate.value : (rate.events + 0.5) / (Math.max(rate.trials, rate.events) + 1);
}
