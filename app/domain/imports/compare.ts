import { isRecorded } from '#app/domain/people/attests.ts';
import { fold } from '#app/domain/shared/text.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { attestField } from './attest-fields.ts';
import type { CapacityRow, ClassListRow, OrderRow } from './intents.ts';
import type { ExistingLearner, ImportContext, Lookups } from './lookups.ts';

/** How a row relates to what is registered. `changes` names the fields that will differ. */
export interface Comparison {
  status: 'new' | 'changed' | 'unchanged';
  matchId?: string;
  changes: string[];
}

const NEW: Comparison = { status: 'new', changes: [] };

/** Finds a learner by identity number, else by external id, else by e-mail and name. */
export function learnerComparer({ learners }: Lookups, context: ImportContext): (row: ClassListRow) => Comparison {
  const key = context.identityKey ?? ((number) => number.canonical);
  const byIdentity = indexBy(learners, (learner) => learner.identityKey);
  const byExternalId = indexBy(learners, (learner) => learner.externalId);
  const byEmail = indexBy(learners, (learner) =>
    learner.email ? emailKey(learner.email, learner.fullName ?? fullName(learner.values)) : null,
  );
  return (row) => {
    const match =
      (row.identity && byIdentity.get(key(row.identity))) ??
      (row.externalId ? byExternalId.get(row.externalId) : undefined) ??
      (row.email ? byEmail.get(emailKey(row.email, fullName(comparable(row)))) : undefined);
    if (!match) return NEW;
    const changes = changedFields(match, comparable(row));
    const { attests } = match;
    const unrecorded = attests ? row.attests.filter((attest) => !isRecorded(attests, attest)) : [];
    changes.push(...unrecorded.map(({ kind }) => attestField(kind)));
    if (match.participates === false) changes.unshift('participation');
    if (row.identity && match.identityKey !== key(row.identity)) changes.unshift('identityNumber');
    return { status: changes.length > 0 ? 'changed' : 'unchanged', matchId: match.id, changes };
  };
}

/** A capacity is changed when any of its weeks has another number of places, or when a closure is not registered. */
export function capacityComparer({ capacities, closures = [] }: Lookups): (row: CapacityRow) => Comparison {
  const key = (unitId: string, form: string, level: string, week: string): string =>
    [unitId, form, level, week].join(' ');
  const known = new Map(
    capacities.map((entry) => [key(entry.unitId, entry.form, entry.level, entry.week), entry] as const),
  );
  const closed = Map.groupBy(closures, (closure) => closure.unitId);
  return (row) => {
    const before = row.weeks.flatMap(expandWeeks).map((week) => known.get(key(row.unitId, row.form, row.level, week)));
    const samePlaces = before.every(
      (entry) => entry?.places === row.places && (row.minimum === null || (entry?.minimum ?? 0) === row.minimum),
    );
    const sameClosures = row.closures.every((range) => isClosed(closed.get(row.unitId) ?? [], range));
    const changes = [...(samePlaces ? [] : ['places']), ...(sameClosures ? [] : ['closures'])];
    const matchId = [row.unitId, row.form, row.level].join(' ');
    if (changes.length === 0) return { status: 'unchanged', matchId, changes };
    return before.every((entry) => entry === undefined) ? NEW : { status: 'changed', matchId, changes };
  };
}

/** Whether one of the closures holds the whole range. */
export function isClosed(closures: readonly WeekRange[], range: WeekRange): boolean {
  return closures.some((closure) => closure.from <= range.from && range.to <= closure.to);
}

/** An order is the same when school, course, weeks and sector are; its places and contact may then have changed. */
export function orderComparer({ orders }: Lookups): (row: OrderRow) => Comparison {
  const key = (schoolId: string, courseId: string, from: string, to: string, sector: string | null): string =>
    [schoolId, courseId, from, to, sector ?? ''].join(' ');
  const known = new Map(
    orders.map((order) => [key(order.schoolId, order.courseId, order.from, order.to, order.sector), order]),
  );
  return (row) => {
    const match = known.get(key(row.schoolId, row.courseId, row.weeks.from, row.weeks.to, row.sector));
    if (!match) return NEW;
    const changes = [
      ...(match.places === row.places ? [] : ['places']),
      ...(row.contactName === null || row.contactName === (match.contactName ?? null) ? [] : ['contactName']),
      ...(row.contactEmail === null || row.contactEmail === (match.contactEmail ?? null) ? [] : ['contactEmail']),
    ];
    return { status: changes.length === 0 ? 'unchanged' : 'changed', matchId: match.id, changes };
  };
}

/** The values that a registered learner is compared by; lists as ids with commas between. */
export function comparable(row: ClassListRow): Record<string, string | null> {
  const { givenName, familyName, email, phone, homePostcode, homeTown, car, externalId, protectedIdentity } = row;
  const list = (ids: string[]): string | null => (ids.length > 0 ? ids.join(',') : null);
  return {
    givenName,
    familyName,
    email,
    phone,
    homePostcode,
    homeTown,
    car,
    externalId,
    protectedIdentity,
    cohort: row.cohort,
    wishes: list(row.wishes),
    conflicts: list(row.conflictUnitIds.toSorted()),
    employment: list(row.employmentUnitIds.toSorted()),
  };
}

function changedFields(existing: ExistingLearner, values: Record<string, string | null>): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const known = Object.hasOwn(existing.values, field);
    const before = existing.values[field] ?? null;
    const same = ADDED_TO.has(field) ? holdsAll(before, value) : before === value;
    return known && value !== null && !same ? [field] : [];
  });
}

/** A file adds to these lists and takes nothing from them: what stands in the way of a placement is not forgotten. */
export const ADDED_TO: ReadonlySet<string> = new Set(['conflicts', 'employment']);

function holdsAll(list: string | null, wanted: string | null): boolean {
  const held = new Set((list ?? '').split(','));
  return (wanted ?? '').split(',').every((id) => held.has(id));
}

function emailKey(email: string, name: string): string {
  return `${email.toLowerCase()} ${fold(name)}`;
}

function fullName({ givenName, familyName }: Readonly<Record<string, string | null>>): string {
  return `${givenName ?? ''} ${familyName ?? ''}`;
}

function indexBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T> {
  return new Map(items.flatMap((item) => (key(item) ? [[key(item) ?? '', item] as const] : [])));
}
