import type { Level } from '#app/domain/placements/levels.ts';
import type { Car, PlacementForm, ProtectedIdentityKind, Sector } from '#app/domain/placements/vocabulary.ts';
import type { AttestSpan } from '#app/domain/people/attests.ts';
import type { IdentityNumber } from '#app/domain/shared/identity-number.ts';
import type { EarlierGroupKind } from '#app/domain/quality/earlier-figures.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { StatedJourney } from '#app/domain/shared/known-journeys.ts';
import type { ImportKind } from './kinds.ts';

/** A learner to register or change. What the file does not say is null and changes nothing. */
export interface ClassListRow {
  givenName: string;
  familyName: string;
  identity: IdentityNumber | null;
  externalId: string | null;
  email: string | null;
  phone: string | null;
  /** Five digits. */
  homePostcode: string | null;
  homeTown: string | null;
  car: Car | null;
  courseId: string | null;
  cohort: string | null;
  /** Units in order of preference, each once. */
  wishes: string[];
  conflictUnitIds: string[];
  employmentUnitIds: string[];
  protectedIdentity: ProtectedIdentityKind | null;
  /** What has been shown, at most one of each kind. */
  attests: AttestSpan[];
}

/** Places of a unit, the same number in each of the weeks. */
export interface CapacityRow {
  unitId: string;
  form: PlacementForm | 'all';
  level: Level | 'any';
  weeks: WeekRange[];
  /** Null when the row says only when the unit is closed. */
  places: number | null;
  minimum: number | null;
  supervisors: number | null;
  closures: WeekRange[];
}

/** Places that a school asks for. */
export interface OrderRow {
  schoolId: string;
  courseId: string;
  weeks: WeekRange;
  places: number;
  sector: Sector | null;
  contactName: string | null;
  contactEmail: string | null;
}

/** What a group said of a theme in an earlier survey. What the file does not say is null and changes nothing. */
export interface EarlierResultRow {
  group: { kind: EarlierGroupKind; id: string };
  /** The instrument, whatever its version. */
  instrument: string;
  themeId: string;
  term: EarlierTerm;
  /** How many answered; five or more. */
  n: number;
  invited: number | null;
  mean: number;
  /** The ends of the scale that the mean is read on. */
  lowest: number;
  highest: number;
  source: string;
}

/** How long a journey to a unit takes. */
export type JourneyRow = StatedJourney;

/** What a valid row of each kind of import asks for. */
export interface Intents {
  class_list: ClassListRow;
  capacity: CapacityRow;
  order: OrderRow;
  earlier_results: EarlierResultRow;
  journeys: JourneyRow;
}

export type Intent = Intents[ImportKind];
