import type { Engine, EngineLimits } from '../scheduling/engine.ts';
import { wholeBound } from '../scheduling/search-run.ts';
import type { PatternFinder } from './cheapest-pattern.ts';
import type { Facts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { costOfState, stateOf } from './plan-state.ts';

export const ROTATION_PHASES = ['first_plan', 'bound', 'improving', 'proving', 'done'] as const;
export type RotationPhase = (typeof ROTATION_PHASES)[number];

export interface RotationProgress {
  phase: RotationPhase;
  incumbent: number | null;
  bound: number | null;
  /** (incumbent - bound) / incumbent. */
  gap: number | null;
  /** The best plan so far, one pattern for every resident; present when it has changed since the last report. */
  patterns?: readonly Pattern[];
}

export interface RotationOptions {
  onProgress?(progress: RotationProgress): void;
  /** Polled often; true ends the search with the best plan so far. */
  shouldStop?(): boolean;
  /** Milliseconds of any steady clock; makes the time limit cover everything, not only the solver's own time. */
  now?(): number;
}

/** One search: what it works with, the best plan and bound so far, and all patterns worth keeping. */
export interface Run {
  facts: Facts;
  engine: Engine;
  finder: PatternFinder;
  limits(): EngineLimits;
  over(): boolean;
  best(): { patterns: Pattern[]; cost: number };
  bound(): number;
  /** Whether nothing better can exist. */
  proven(): boolean;
  /** Keeps a plan, one pattern for every resident, if it is better. */
  offer(patterns: readonly Pattern[], phase: RotationPhase): boolean;
  /** A number that no plan's cost is below. */
  raise(bound: number, phase: RotationPhase): void;
  pool: PatternPool;
}

export interface PatternPool {
  all: Pattern[];
  /** False when it is there already, or the pool is full. */
  add(pattern: Pattern): boolean;
}

/** Bounds memory: some 40 entries each. */
const MOST_PATTERNS = 150_000;

export function createPool(): PatternPool {
  const known = new Set<string>();
  const all: Pattern[] = [];
  return {
    all,
    add(pattern) {
      if (known.has(pattern.key) || all.length >= MOST_PATTERNS) return false;
      known.add(pattern.key);
      all.push(pattern);
      return true;
    },
  };
}

export function createRun(
  facts: Facts,
  engine: Engine,
  finder: PatternFinder,
  timeLimitSeconds: number,
  options: RotationOptions,
): Run {
  const started = options.now?.() ?? 0;
  const left = () =>
    timeLimitSeconds -
    (options.now ? (options.now() - started) / 1000 : engine.spent() + finder.work() / WORK_A_SECOND);
  const stopped = () => options.shouldStop?.() ?? false;
  const pool = createPool();
  let patterns: Pattern[] = [];
  let cost = Infinity;
  let bound = 0;
  function tell(phase: RotationPhase, isNewPlan: boolean): void {
    const incumbent = Number.isFinite(cost) ? cost : null;
    const gap = incumbent === null ? null : gapOf(incumbent, bound);
    options.onProgress?.({ phase, incumbent, bound, gap, ...(isNewPlan && { patterns }) });
  }
  return {
    facts,
    engine,
    finder,
    pool,
    limits: () => ({ seconds: left(), shouldStop: stopped }),
    over: () => left() <= 0 || stopped() || engine.exhausted(),
    best: () => ({ patterns, cost }),
    bound: () => bound,
    proven: () => bound >= cost,
    offer(offered, phase) {
      if (offered.length < facts.residents.length) return false;
      const offeredCost = costOfState(stateOf(facts, offered));
      if (offeredCost >= cost) return false;
      patterns = [...offered].sort((a, b) => a.resident - b.resident);
      cost = offeredCost;
      tell(phase, true);
      return true;
    },
    raise(raised, phase) {
      const whole = wholeBound(raised);
      if (whole <= bound) return;
      bound = whole;
      tell(phase, false);
    },
  };
}

/** Cells of the dynamic programme per second, about; only where there is no clock. */
const WORK_A_SECOND = 5e7;

export function gapOf(cost: number, bound: number): number {
  return cost === 0 ? 0 : Math.max(0, (cost - bound) / cost);
}
