import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { isoDate, mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { countWithoutPlacement, isAskedAbout, toldBy } from '#app/domain/surveys/audience.ts';
import type { Audience, Candidate, Registered } from '#app/domain/surveys/audience.ts';
import { DAYS_OF_REST, invite } from '#app/domain/surveys/invite.ts';
import type { Invited } from '#app/domain/surveys/invite.ts';
import { fewestAlike } from '#app/domain/surveys/respondents.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import type { Queries } from '#db/database.ts';
import { listAsked, listCandidates } from '#db/queries/survey-audience.ts';
import {
  listReceiving,
  listRegisteredSupervisors,
  listSupervising,
  listUnitsWithPlaces,
} from '#db/queries/survey-respondents.ts';
import { LETTER_PREFIX } from './letter-key.ts';

interface Asking {
  respondents: Respondents;
  audience: Audience;
  weeks: WeekRange;
}

type FromWeeks<T> = (db: Queries, weeks: WeekRange) => Promise<T[]>;

const SOURCES: Readonly<Record<Respondents, { candidates: FromWeeks<Candidate>; registered: FromWeeks<Registered> }>> =
  {
    // Learners without a placement have nothing to be asked about.
    learners: { candidates: listCandidates, registered: async () => [] },
    supervisors: {
      candidates: listSupervising,
      registered: (db, { from, to }) => listRegisteredSupervisors(db, { from: mondayOf(from), to: sundayOf(to) }),
    },
    units: { candidates: listReceiving, registered: listUnitsWithPlaces },
  };

/**
 * Whom a wave of the audience would ask now, and whom it could not; each respondent once, whatever the number of placements.
 * At least as many share what an answer says of them as in a mean, but for units, which answer under their names.
 */
export async function planWave(
  db: Queries,
  { respondents, audience, weeks }: Asking,
  { now, thresholds }: { now: Date; thresholds: Pick<Thresholds, 'mean'> },
): Promise<Invited<Candidate>> {
  const { candidates, registered } = SOURCES[respondents];
  const rested = addDays(isoDate(now), 1 - DAYS_OF_REST);
  const asked = (await candidates(db, weeks))
    .filter((candidate) => isAskedAbout(candidate, audience, weeks))
    .map((candidate) => toldBy(respondents, candidate));
  const plan = invite(asked, fewestAlike(respondents, thresholds), await listAsked(db, LETTER_PREFIX, rested));
  const noPlacement = countWithoutPlacement(await registered(db, weeks), asked, audience);
  return noPlacement > 0 ? { ...plan, notInvited: { ...plan.notInvited, noPlacement } } : plan;
}
