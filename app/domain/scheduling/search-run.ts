import { SolverExhausted } from './engine.ts';
import type { Engine, EngineLimits } from './engine.ts';
import type { Pattern } from './patterns.ts';
import type { SolvePhase, SolveOptions } from './proposal.ts';

/** The best plan so far, and how good any plan can be. */
export interface Standing {
  patterns: Pattern[];
  cost: number;
  bound: number;
  /** Prices of what learners share, and what any plan costs at least by them. */
  prices: SharedPrices | null;
}

export interface SharedPrices {
  /** What one more in each shared row changes in the bound. */
  duals: Float64Array;
  bound: number;
}

/** One run of the engine: its time, its wish to stop, and whom to tell. */
export interface SearchRun {
  engine: Engine;
  limits(): EngineLimits;
  /** Whether time is up or the caller wants the best so far. */
  over(): boolean;
  tell(phase: SolvePhase, standing: Standing, changed: boolean): void;
}

/** Keeps time by the caller's clock, or by the solver's own seconds when there is none. */
export function createSearchRun(
  engine: Engine,
  timeLimitSeconds: number,
  options: SolveOptions,
  tell: SearchRun['tell'],
): SearchRun {
  const { now } = options;
  const started = now?.() ?? 0;
  const shouldStop = () => options.shouldStop?.() ?? false;
  const left = () => timeLimitSeconds - (now ? (now() - started) / 1000 : engine.spent());
  return {
    engine,
    over: () => left() <= 0 || shouldStop() || engine.exhausted(),
    limits: () => ({ seconds: left(), shouldStop }),
    tell,
  };
}

/** Costs are whole numbers, so a bound may be rounded up; the margin is far above the solver's tolerances. */
export function wholeBound(bound: number): number {
  return Math.ceil(bound - 0.01);
}

/** Does what betters a plan that is at hand; where the solver runs out of memory, what is known by then stays. */
export function untilExhausted(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof SolverExhausted)) throw error;
  }
}
