import type { RoundFacts } from '../round-facts.ts';
import type { Change, ChangeOf } from './change.ts';

/** The round with a learner held at a unit in a period, instead of where she may have been held. */
export function withLock(facts: RoundFacts, change: ChangeOf<'lock_set'>): RoundFacts {
  const period = facts.periods.find(({ id }) => id === change.periodId);
  if (!period) return facts;
  const { periodId, learnerId, unitId } = change;
  return { ...facts, locks: [...others(facts, change), { periodId, learnerId, unitId, fromWeek: period.fromWeek }] };
}

/** The round with a learner free to be placed anew in a period. */
export function withoutLock(facts: RoundFacts, change: ChangeOf<'lock_lifted'>): RoundFacts {
  return { ...facts, locks: others(facts, change) };
}

function others(
  { locks }: RoundFacts,
  { periodId, learnerId }: Extract<Change, { periodId: string; learnerId: string }>,
) {
  return locks.filter((lock) => lock.periodId !== periodId || lock.learnerId !== learnerId);
}
