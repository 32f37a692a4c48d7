import { eq, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { ProtectedIdentityKind } from '#app/domain/placements/vocabulary.ts';
import type { Queries } from '../database.ts';
import { persons } from '../schema/index.ts';
import { openTo } from './within.ts';

/** Columns that `nameFor` needs; select them with learners and persons joined. */
export function nameColumns(db: Queries, protectedReach: Reach) {
  return {
    givenName: persons.givenName,
    familyName: persons.familyName,
    isOpen: sql<number>`case when ${openTo(db, protectedReach)} then 1 else 0 end`,
  };
}

export interface NameRow {
  givenName: string | null;
  familyName: string | null;
  isOpen: number;
}

/**
 * The one place where a protected identity is hidden: the name of a learner as the reader may see it. Whoever may not
 * know gets a short code made from the learner's id, the same in every list.
 */
export function nameFor({ givenName, familyName, isOpen }: NameRow, learnerId: string): PersonName {
  if (Number(isOpen) === 1) return { givenName: givenName ?? '', familyName: familyName ?? '', protectedCode: null };
  return { givenName: '', familyName: '', protectedCode: protectedCode(learnerId) };
}

/** Whether a person's identity is protected, for what she is told of herself. */
export async function hasProtectedIdentity(db: Queries, personId: string): Promise<boolean> {
  const [found] = await db.select({ kind: persons.protectedIdentity }).from(persons).where(eq(persons.id, personId));
  return typeof found?.kind === 'string';
}

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
