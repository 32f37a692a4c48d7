import type { AttestSpan } from '#app/domain/people/attests.ts';

/** What a row of a class list says of a person, for reading through before it is taken in. */
export interface PersonFacts {
  /** Masked. */
  identity: string | null;
  email: string | null;
  homePostcode: string | null;
  homeTown: string | null;
  course: string | null;
  cohort: string | null;
  /** Names of units, in order of preference. */
  wishes: string[];
  conflicts: string[];
  employment: string[];
  attests: AttestSpan[];
}
