import type { Random } from '#app/domain/shared/random.ts';
import { programmeSeeds } from '../reference/programmes/index.ts';
import type { ProgrammeSeed } from '../reference/programmes/index.ts';
import { cohortPlans } from './cohorts/index.ts';
import type { IdentitySource } from './identity.ts';
import { makeLearner } from './learners.ts';
import type { Learner } from './learners.ts';
import { peculiarityOf } from './peculiarities.ts';
import type { PeopleSource } from './people.ts';
import type { DemoTerms } from './terms.ts';
import type { SeedVault } from './vault.ts';

const programmes = new Map(programmeSeeds.map((programme) => [programme.id, programme]));

export function programmeOf(id: string): ProgrammeSeed {
  const programme = programmes.get(id);
  if (!programme) throw new Error(`Unknown programme: ${id}`);
  return programme;
}

/** The learners of every cohort, by its key. */
export function population(
  terms: DemoTerms,
  people: PeopleSource,
  { vault, identities }: { vault: SeedVault; identities: IdentitySource },
  random: Random,
): ReadonlyMap<string, readonly Learner[]> {
  return new Map(
    cohortPlans.map((plan) => {
      const sources = { people, identities, vault, terms, random: random.fork(plan.key) };
      const members = Array.from({ length: plan.size }, (_, ordinal) =>
        makeLearner(plan, programmeOf(plan.programmeId), ordinal, peculiarityOf(plan.key, ordinal), sources),
      );
      return [plan.key, members] as const;
    }),
  );
}
