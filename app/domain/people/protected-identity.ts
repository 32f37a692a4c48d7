import type { ProtectedIdentityKind } from '#app/domain/placements/vocabulary.ts';
import type { PersonName } from './person-name.ts';

export interface NamedLearner {
  /** The learner's id, of which the code is made: the same person has the same code everywhere. */
  id: string;
  givenName: string;
  familyName: string;
  protectedIdentity: ProtectedIdentityKind | null;
}

/** A learner's name as one reader may see it: of one with protected identity others are given a short code and no name. */
export function showPerson(learner: NamedLearner, seesProtected: boolean): PersonName {
  const { id, givenName, familyName, protectedIdentity } = learner;
  if (protectedIdentity === null || seesProtected) return { givenName, familyName, protectedCode: null };
  return { givenName: '', familyName: '', protectedCode: protectedCode(id) };
}

/** The last four letters and figures of the learner's id. */
export function protectedCode(learnerId: string): string {
  return learnerId
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(-4)
    .toUpperCase();
}
