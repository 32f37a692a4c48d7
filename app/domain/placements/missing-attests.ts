import { isCovered } from '#app/domain/people/attests.ts';
import { settingsOf } from '#app/domain/scheduling/rules/catalog.ts';
import { requiredAttests } from '#app/domain/scheduling/rules/required-attests.ts';
import { mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import { offeredUnits } from './build-problem.ts';
import type { LearnerFacts, PeriodFacts, RoundFacts, UnitFacts } from './round-facts.ts';
import { ATTESTS } from './vocabulary.ts';
import type { Attest } from './vocabulary.ts';

/**
 * What each learner lacks of what the units of the round require, through each of its periods: at the unit where a
 * place is settled, else at any unit that could take her. Empty for all where the round does without the rule.
 */
export function missingAttests(facts: RoundFacts): Map<string, Attest[]> {
  const isRequired = settingsOf(facts.rules).get(requiredAttests.id)?.enabled ?? false;
  const offered = offeredUnits(facts);
  const periods = isRequired
    ? facts.periods.map((period) => ({ period, kinds: kindsOf(possibleUnits(facts, period, offered.get(period.id))) }))
    : [];
  return new Map(
    facts.learners.map((learner) => {
      const lacking = periods.flatMap(({ period, kinds }) => {
        const settled = settledUnit(facts, learner, period);
        return (settled ? settled.requiredAttests : kinds).filter((kind) => lacks(learner, kind, period));
      });
      return [learner.id, ATTESTS.filter((kind) => lacking.includes(kind))];
    }),
  );
}

function possibleUnits({ units }: RoundFacts, period: PeriodFacts, offered: readonly string[] = []): UnitFacts[] {
  const { allowedSectors } = period;
  const ids = new Set(offered);
  return units.filter(
    ({ id, sector }) => ids.has(id) && (allowedSectors.length === 0 || allowedSectors.includes(sector)),
  );
}

function kindsOf(units: readonly UnitFacts[]): Attest[] {
  return [...new Set(units.flatMap((unit) => unit.requiredAttests))];
}

function settledUnit({ locks, units }: RoundFacts, learner: LearnerFacts, period: PeriodFacts): UnitFacts | undefined {
  const lock = locks.find((held) => held.learnerId === learner.id && held.periodId === period.id);
  return lock && units.find(({ id }) => id === lock.unitId);
}

function lacks({ attests }: LearnerFacts, kind: Attest, { fromWeek, toWeek }: PeriodFacts): boolean {
  return !isCovered(attests, { kind, validFrom: mondayOf(fromWeek), validTo: sundayOf(toWeek) });
}
