import { sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { protectedCode } from '#app/domain/people/protected-identity.ts';
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
