import { addWeeks, weeksBetween } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import type { PlacementForm } from '../placements/vocabulary.ts';
import type { EndedPlacement } from './invite.ts';
import type { Respondents } from './respondents.ts';

/** What must fall within the weeks: a placement's last week, its middle, or any week of it. */
export const MOMENTS = ['ended', 'middle', 'during'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Whose placements a wave asks about; what is empty or null sets no limit. */
export interface Audience {
  moment: Moment;
  /** Shorter placements are not asked about. */
  atLeastWeeks: number;
  forms: readonly PlacementForm[];
  programmeId: string | null;
  /** The unit of the placement or any unit above it. */
  unitId: string | null;
  schoolId: string | null;
  cohort: string | null;
}

export const EVERYBODY: Audience = {
  ...{ moment: 'ended', atLeastWeeks: 1, forms: [] },
  ...{ programmeId: null, unitId: null, schoolId: null, cohort: null },
};

/** A placement that people have been told of, with who answers about it and what an audience is chosen by. */
export interface Candidate extends EndedPlacement {
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  /** In the register of those who answer: the learner, the supervisor or the unit. */
  subjectId: string;
  form: PlacementForm;
  schoolId: string;
  cohort: string;
}

/** Whether a placement is one that the audience is asked about in these weeks. */
export function isAskedAbout(candidate: Candidate, audience: Audience, weeks: WeekRange): boolean {
  const { programmeId, unitId, schoolId, cohort } = audience;
  return (
    isInTime(candidate, audience, weeks) &&
    (audience.forms.length === 0 || audience.forms.includes(candidate.form)) &&
    (programmeId === null || candidate.programmeId === programmeId) &&
    (unitId === null || candidate.unitPath.includes(`/${unitId}/`)) &&
    (schoolId === null || candidate.schoolId === schoolId) &&
    (cohort === null || candidate.cohort === cohort)
  );
}

/**
 * The placement as its respondent may tell of it: a learner of her unit and programme; a supervisor, whose learners come
 * from several programmes, and a unit of the unit alone.
 */
export function toldBy<C extends EndedPlacement>(respondents: Respondents, candidate: C): C {
  return respondents === 'learners' ? candidate : { ...candidate, programmeId: null };
}

/** A supervisor or a unit in its register, and where. */
export interface Registered {
  personId: string;
  unitPath: string;
}

/** How many of the audience's unit, or of all, have none of the placements that are asked about. */
export function countWithoutPlacement(
  registered: readonly Registered[],
  asked: readonly Pick<EndedPlacement, 'personId'>[],
  { unitId }: Pick<Audience, 'unitId'>,
): number {
  const known = new Set(asked.map(({ personId }) => personId));
  const without = registered.filter(
    ({ personId, unitPath }) => !known.has(personId) && (unitId === null || unitPath.includes(`/${unitId}/`)),
  );
  return new Set(without.map(({ personId }) => personId)).size;
}

function isInTime({ fromWeek, toWeek }: Candidate, { moment, atLeastWeeks }: Audience, weeks: WeekRange): boolean {
  const length = weeksBetween(fromWeek, toWeek) + 1;
  if (length < atLeastWeeks) return false;
  if (moment === 'during') return fromWeek <= weeks.to && toWeek >= weeks.from;
  const week = moment === 'ended' ? toWeek : addWeeks(fromWeek, Math.floor((length - 1) / 2));
  return week >= weeks.from && week <= weeks.to;
}

/** Waves of one audience can be compared over time; one that was opened before audiences were kept asked everybody. */
export function isSameAudience(a: Audience | null, b: Audience | null): boolean {
  return keyOf(a ?? EVERYBODY) === keyOf(b ?? EVERYBODY);
}

function keyOf({ moment, atLeastWeeks, forms, programmeId, unitId, schoolId, cohort }: Audience): string {
  return JSON.stringify([moment, atLeastWeeks, forms.toSorted(), programmeId, unitId, schoolId, cohort]);
}
