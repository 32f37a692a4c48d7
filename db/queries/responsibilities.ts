import { inArray } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { learners } from '../schema/index.ts';
import { chunked } from './chunks.ts';

export type Responsibilities = Pick<typeof learners.$inferSelect, 'educationOrganisationId' | 'employerOrganisationId'>;

/** Who educates and who employs each of the learners; those who do not exist are absent. */
export async function listResponsibilities(
  db: Queries,
  learnerIds: readonly string[],
): Promise<Map<string, Responsibilities>> {
  const found = new Map<string, Responsibilities>();
  for (const part of chunked(learnerIds, 400)) {
    const rows = await db
      .select({
        id: learners.id,
        educationOrganisationId: learners.educationOrganisationId,
        employerOrganisationId: learners.employerOrganisationId,
      })
      .from(learners)
      .where(inArray(learners.id, part));
    for (const { id, ...responsibilities } of rows) found.set(id, responsibilities);
  }
  return found;
}
