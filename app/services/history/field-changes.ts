import type { ChangeRow } from '#db/queries/history.ts';

export interface FieldChange {
  entity: string;
  field: string;
  before: string | null;
  after: string | null;
}

/** Keys and what is kept for the machine's sake; identity numbers are never told. */
const UNTOLD = new Set([
  'id',
  'version',
  'ordinal',
  'search',
  'path',
  'latitude',
  'longitude',
  'updatedAt',
  'createdAt',
  'identitySealed',
  'identityIndex',
  'identityKind',
  'birthDate',
  'noticeDue',
  'toldState',
  'toldTo',
  'personId',
  'instrument',
  'themeId',
  'decidedAt',
  'decidedBy',
]);
/** What is told of a row by the sentence of the act alone: why something was decided is for those who plan. */
const UNTOLD_OF: Readonly<Record<string, readonly string[]>> = {
  specialDecisions: ['reason', 'category', 'kind', 'unitIds', 'minutes'],
  burdenEntries: ['kind', 'term', 'hundredths', 'basis', 'recordedAt'],
};
const UNIT_FIELDS = new Set(['unitId', 'unitIds', 'parentId']);
const ORGANISATION_FIELDS = new Set([
  'organisationId',
  'educationOrganisationId',
  'employerOrganisationId',
  'schoolId',
]);
const SUPERVISOR_FIELDS = new Set(['supervisorId']);

/** Which units, organisations and supervisors the rows name by id. */
export function referencesIn(rows: readonly ChangeRow[]) {
  const collect = (fields: ReadonlySet<string>) => [
    ...new Set(
      rows.flatMap((row) =>
        [...fields]
          .flatMap((field) => [row.before?.[field], row.after?.[field]].flat())
          .filter((id) => typeof id === 'string'),
      ),
    ),
  ];
  return {
    unitIds: collect(UNIT_FIELDS),
    organisationIds: collect(ORGANISATION_FIELDS),
    supervisorIds: collect(SUPERVISOR_FIELDS),
  };
}

/** Numbers by name, as `name number`; null when there are none. */
function pairsOf(value: object): string | null {
  const pairs = Object.entries(value).map(([name, number]) => `${name} ${String(number)}`);
  return pairs.length === 0 ? null : pairs.sort().join(', ');
}

/** What a row said before and after, field by field; ids as the names of what they point at, or not at all. */
export function fieldChanges({ entity, before, after }: ChangeRow, names: ReadonlyMap<string, string>): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].flatMap((field) => {
    if (UNTOLD.has(field) || UNTOLD_OF[entity]?.includes(field)) return [];
    const [left, right] = [textOf(field, before?.[field], names), textOf(field, after?.[field], names)];
    return left === right ? [] : [{ entity, field, before: left, after: right }];
  });
}

function textOf(field: string, value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === undefined || value === '') return null;
  // What is made of several facts is told by the sentence of the act.
  if (Array.isArray(value) && value.some((one) => typeof one === 'object')) return null;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((one) => names.get(String(one)) ?? String(one)).join(', ');
  if (typeof value === 'object') return field === 'firstTerms' ? pairsOf(value) : null;
  if (/Id$/.test(field) && field !== 'hsaId' && field !== 'externalId') return names.get(String(value)) ?? null;
  return String(value);
}
