import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { EarlierGroupKind } from '#app/domain/quality/earlier-figures.ts';
import type { AttestSpan } from '#app/domain/people/attests.ts';
import type { EarlierResultRow, JourneyRow } from './intents.ts';
import type { IdentityNumber } from '#app/domain/shared/identity-number.ts';
import type { IsoDate, IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { WeekInputContext } from '#app/domain/shared/week-input.ts';

/** Something that a cell may name: a unit, a course, a school. */
export interface NamedRef {
  id: string;
  name: string;
  /** HSA-id, course code, short name: identifies on its own. */
  code?: string | null;
  aliases?: readonly string[];
}

export interface CourseRef extends NamedRef {
  programmeId: string;
  programmeName: string;
  form: PlacementForm;
  /** Term of the programme, 0 for none. */
  term: number;
}

/** A unit, a programme or the whole region, of which a survey has told something. */
export interface GroupRef extends NamedRef {
  kind: EarlierGroupKind;
  groupId: string;
}

/** A theme of an instrument, and the ends of its scale. */
export interface ThemeRef extends NamedRef {
  instrument: string;
  instrumentName: string;
  themeId: string;
  names: { sv: string; en: string };
  lowest: number;
  highest: number;
}

export interface ExistingEarlierResult extends EarlierResultRow {
  id: string;
}

export interface ExistingJourney extends JourneyRow {
  id: string;
}

/** A learner that is already registered, with the values an import may change. */
export interface ExistingLearner {
  id: string;
  identityKey: string | null;
  externalId: string | null;
  email: string | null;
  /** Where the name is not among the values, because it may be neither shown nor changed. */
  fullName?: string;
  /** False when she is not in the round, or not active. */
  participates?: boolean;
  /** What she has shown; left out where that may be neither shown nor changed. */
  attests?: readonly AttestSpan[];
  values: Readonly<Record<string, string | null>>;
}

export interface ExistingCapacity {
  unitId: string;
  form: PlacementForm | 'all';
  level: string;
  week: IsoWeek;
  places: number;
  minimum?: number;
}

export interface ExistingClosure extends WeekRange {
  unitId: string;
}

export interface ExistingOrder {
  id: string;
  schoolId: string;
  courseId: string;
  from: IsoWeek;
  to: IsoWeek;
  places: number;
  sector: string | null;
  contactName?: string | null;
  contactEmail?: string | null;
}

/** All that the rows are held against. The caller gives plain lists; nothing is fetched here. */
export interface Lookups {
  units: readonly NamedRef[];
  courses: readonly CourseRef[];
  schools: readonly NamedRef[];
  learners: readonly ExistingLearner[];
  capacities: readonly ExistingCapacity[];
  orders: readonly ExistingOrder[];
  closures?: readonly ExistingClosure[];
  groups: readonly GroupRef[];
  instruments: readonly NamedRef[];
  themes: readonly ThemeRef[];
  earlierResults: readonly ExistingEarlierResult[];
  journeys: readonly ExistingJourney[];
}

export interface ImportContext {
  today: IsoDate;
  /** The term that the file is for. */
  weeks: WeekInputContext;
  /** Nobody has chosen that term: the file's own weeks may tell another. */
  termIsOpen?: boolean;
  /** Where weeks that do not say their year take it from; the term when it is left out. */
  year?: WeekInputContext;
  /** Taken where the file does not say. */
  defaults: { courseId?: string; programmeId?: string; schoolId?: string; form?: PlacementForm };
  /** What registered numbers are looked up by, such as a keyed hash; the number itself when it is left out. */
  identityKey?: (number: IdentityNumber) => string;
}

export interface Suggestion {
  id: string;
  name: string;
  score: number;
}

export const NO_LOOKUPS: Lookups = {
  units: [],
  courses: [],
  schools: [],
  learners: [],
  capacities: [],
  orders: [],
  groups: [],
  instruments: [],
  themes: [],
  earlierResults: [],
  journeys: [],
};
