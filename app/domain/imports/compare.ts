import { expandWeeks } from '#app/domain/shared/weeks.ts';
import type { CapacityRow, ClassListRow, OrderRow } from './intents.ts';
import type { ExistingLearner, ImportContext, Lookups } from './lookups.ts';

/** How a row relates to what is registered. `changes` names the fields that will differ. */
export interface Comparison {
  status: 'new' | 'changed' | 'unchanged';
  matchId?: string;
  changes: string[];
}

const NEW: Comparison = { status: 'new', changes: [] };

/** Finds a learner by identity number, else by external id, else by e-mail. */
export function learnerComparer({ learners }: Lookups, context: ImportContext): (row: ClassListRow) => Comparison {
  const key = context.identityKey ?? ((number) => number.canonical);
  const byIdentity = indexBy(learners, (learner) => learner.identityKey);
  const byExternalId = indexBy(learners, (learner) => learner.externalId);
  const byEmail = indexBy(learners, (learner) => learner.email?.toLowerCase() ?? null);
  return (row) => {
    const match =
      (row.identity && byIdentity.get(key(row.identity))) ??
      (row.externalId ? byExternalId.get(row.externalId) : undefined) ??
      (row.email ? byEmail.get(row.email) : undefined);
    if (!match) return NEW;
    const changes = changedFields(match, comparable(row));
    if (row.identity && match.identityKey !== key(row.identity)) changes.unshift('identityNumber');
    return { status: changes.length > 0 ? 'changed' : 'unchanged', matchId: match.id, changes };
  };
}

/** A capacity is changed when any of its weeks has another number of places. */
export function capacityComparer({ capacities }: Lookups): (row: CapacityRow) => Comparison {
  const places = new Map(
    capacities.map((entry) => [[entry.unitId, entry.form, entry.level, entry.week].join(' '), entry.places]),
  );
  return (row) => {
    const weeks = row.weeks.flatMap(expandWeeks);
    const before = weeks.map((week) => places.get([row.unitId, row.form, row.level, week].join(' ')));
    if (before.every((count) => count === undefined)) return NEW;
    const same = before.every((count) => count === row.places) && row.closures.length === 0;
    const matchId = [row.unitId, row.form, row.level].join(' ');
    return same ? { status: 'unchanged', matchId, changes: [] } : { status: 'changed', matchId, changes: ['places'] };
  };
}

/** An order is the same when school, course, weeks and sector are. */
export function orderComparer({ orders }: Lookups): (row: OrderRow) => Comparison {
  const key = (schoolId: string, courseId: string, from: string, to: string, sector: string | null): string =>
    [schoolId, courseId, from, to, sector ?? ''].join(' ');
  const known = new Map(
    orders.map((order) => [key(order.schoolId, order.courseId, order.from, order.to, order.sector), order]),
  );
  return (row) => {
    const match = known.get(key(row.schoolId, row.courseId, row.weeks.from, row.weeks.to, row.sector));
    if (!match) return NEW;
    const same = match.places === row.places;
    return { status: same ? 'unchanged' : 'changed', matchId: match.id, changes: same ? [] : ['places'] };
  };
}

/** The values that a registered learner is compared by; lists as ids with commas between. */
export function comparable(row: ClassListRow): Record<string, string | null> {
  const { givenName, familyName, email, phone, homePostcode, homeTown, externalId, protectedIdentity, cohort } = row;
  const list = (ids: string[]): string | null => (ids.length > 0 ? ids.join(',') : null);
  return {
    givenName,
    familyName,
    email,
    phone,
    homePostcode,
    homeTown,
    externalId,
    protectedIdentity,
    cohort,
    wishes: list(row.wishes),
    conflicts: list(row.conflictUnitIds.toSorted()),
    employment: list(row.employmentUnitIds.toSorted()),
  };
}

function changedFields(existing: ExistingLearner, values: Record<string, string | null>): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const known = Object.hasOwn(existing.values, field);
    return known && value !== null && existing.values[field] !== value ? [field] : [];
  });
}

function indexBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T> {
  return new Map(items.flatMap((item) => (key(item) ? [[key(item) ?? '', item] as const] : [])));
}
