import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { isAskedAbout } from '#app/domain/surveys/audience.ts';
import type { Audience, Candidate } from '#app/domain/surveys/audience.ts';
import { DAYS_OF_REST, invite } from '#app/domain/surveys/invite.ts';
import type { Invited } from '#app/domain/surveys/invite.ts';
import type { Queries } from '#db/database.ts';
import { listAsked, listCandidates } from '#db/queries/survey-audience.ts';
import { LETTER_PREFIX } from './letter-key.ts';

/** Whom a wave of the audience would ask now, and whom it could not; at least as many share what an answer says of them as in a mean. */
export async function planWave(
  db: Queries,
  audience: Audience,
  weeks: WeekRange,
  { now, thresholds }: { now: Date; thresholds: Pick<Thresholds, 'mean'> },
): Promise<Invited<Candidate>> {
  const rested = addDays(isoDate(now), 1 - DAYS_OF_REST);
  const candidates = await listCandidates(db, weeks);
  return invite(
    candidates.filter((candidate) => isAskedAbout(candidate, audience, weeks)),
    thresholds.mean,
    await listAsked(db, LETTER_PREFIX, rested),
  );
}
