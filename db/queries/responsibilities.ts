import { eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { learners } from '../schema/index.ts';

/** Who educates and who employs a learner. Throws when there is no such learner. */
export async function findLearnerResponsibilities(db: Queries, learnerId: string) {
  const [row] = await db
    .select({
      educationOrganisationId: learners.educationOrganisationId,
      employerOrganisationId: learners.employerOrganisationId,
    })
    .from(learners)
    .where(eq(learners.id, learnerId));
  if (!row) throw new Error(`No learner ${learnerId}`);
  return row;
}
