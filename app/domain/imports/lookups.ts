import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IdentityNumber } from '#app/domain/shared/identity-number.ts';
import { bestMatches, fold, words } from '#app/domain/shared/text.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';
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

/** A learner that is already registered, with the values an import may change. */
export interface ExistingLearner {
  id: string;
  identityKey: string | null;
  externalId: string | null;
  email: string | null;
  values: Readonly<Record<string, string | null>>;
}

export interface ExistingCapacity {
  unitId: string;
  form: PlacementForm | 'all';
  level: string;
  week: IsoWeek;
  places: number;
}

export interface ExistingOrder {
  id: string;
  schoolId: string;
  courseId: string;
  from: IsoWeek;
  to: IsoWeek;
  places: number;
  sector: string | null;
}

/** All that the rows are held against. The caller gives plain lists; nothing is fetched here. */
export interface Lookups {
  units: readonly NamedRef[];
  courses: readonly CourseRef[];
  schools: readonly NamedRef[];
  learners: readonly ExistingLearner[];
  capacities: readonly ExistingCapacity[];
  orders: readonly ExistingOrder[];
}

export interface ImportContext {
  today: IsoDate;
  weeks: WeekInputContext;
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

/** What a text names; when `ref` is null, `suggestions` says what may have been meant. */
export interface Found<T> {
  ref: T | null;
  ambiguous: boolean;
  suggestions: Suggestion[];
}

export type Finder<T extends NamedRef> = (text: string) => Found<T>;

const CERTAIN = 0.97;

/** Finds by id, code, name or alias, whatever case, accents and order of words; else suggests the nearest. */
export function finderOf<T extends NamedRef>(refs: readonly T[]): Finder<T> {
  const index = new Map<string, T[]>();
  for (const ref of refs) {
    for (const key of new Set(namesOf(ref).flatMap((name) => [fold(name), wordKey(name)]))) {
      if (key !== '') index.set(key, [...(index.get(key) ?? []), ref]);
    }
  }
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  const answers = new Map<string, Found<T>>();
  return (text) => {
    const direct = byId.get(text);
    if (direct) return found(direct);
    const key = fold(text);
    const known = answers.get(key);
    if (known) return known;
    const answer = search(refs, index.get(key) ?? index.get(wordKey(text)) ?? [], text);
    answers.set(key, answer);
    return answer;
  };
}

export const NO_LOOKUPS: Lookups = { units: [], courses: [], schools: [], learners: [], capacities: [], orders: [] };

function search<T extends NamedRef>(refs: readonly T[], exact: readonly T[], text: string): Found<T> {
  const [only] = exact;
  if (only && exact.length === 1) return found(only);
  if (exact.length > 1) return { ref: null, ambiguous: true, suggestions: exact.map((ref) => suggestion(ref, 1)) };
  const near = bestMatches(text, refs, (ref) => ref.name, { limit: 5, atLeast: 0.45 });
  const [best, second] = near;
  if (best && best.score >= CERTAIN && (!second || second.score < CERTAIN)) return found(best.item);
  return { ref: null, ambiguous: false, suggestions: near.map(({ item, score }) => suggestion(item, score)) };
}

function found<T>(ref: T): Found<T> {
  return { ref, ambiguous: false, suggestions: [] };
}

function suggestion(ref: NamedRef, score: number): Suggestion {
  return { id: ref.id, name: ref.name, score: Math.round(score * 100) / 100 };
}

function namesOf(ref: NamedRef): string[] {
  return [ref.name, ...(ref.code ? [ref.code] : []), ...(ref.aliases ?? [])];
}

/** What units are called for short, so that `VC Nyhem` and `Vårdcentralen Nyhem` are the same words. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  vc: 'vardcentralen',
  vardcentral: 'vardcentralen',
  avdelning: 'avd',
  avdelningen: 'avd',
  mott: 'mottagningen',
  mottagning: 'mottagningen',
  akuten: 'akutmottagningen',
  akm: 'akutmottagningen',
  akutmottagning: 'akutmottagningen',
};

function wordKey(text: string): string {
  const key = words(text).map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word));
  return key.sort().join(' ');
}
