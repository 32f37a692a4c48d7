import { findNamesake, isAnotherName } from '#app/domain/people/another-name.ts';
import { learnerComparer } from '#app/domain/imports/compare.ts';
import { isAccepted } from '#app/domain/imports/fixes.ts';
import type { ClassListRow } from '#app/domain/imports/intents.ts';
import { groupKey } from '#app/domain/imports/issue.ts';
import type { Issue } from '#app/domain/imports/issue.ts';
import { NO_LOOKUPS } from '#app/domain/imports/lookups.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { formatIdentityNumber } from '#app/domain/shared/identity-number.ts';
import type { Person } from '#db/queries/learners.ts';
import type { ReadImport } from './interpret-import.server.ts';
import type { People } from './people.server.ts';

/** A row of a class list with the person it is about, or seems to be; null for somebody new. */
export interface PersonRow extends RowResult<ClassListRow> {
  person: Person | null;
}

/**
 * Finds whom each row is about. A number that is somebody else's, a person of quite another name, and a person that two
 * rows are about are errors.
 */
export function judgePeople(
  results: readonly RowResult<ClassListRow>[],
  people: People,
  read: ReadImport,
): PersonRow[] {
  const compare = learnerComparer({ ...NO_LOOKUPS, learners: people.refs }, read.context);
  const rowOf = new Map<string, number>();
  return results.map((result): PersonRow => {
    const { values } = result;
    if (values === null) return { ...result, person: null };
    const compared = { ...result, ...compare(values) };
    const owner = ownerOf(values, people, read);
    const learner = compared.matchId === undefined ? undefined : people.learners.get(compared.matchId);
    const person = learner?.person ?? owner ?? namesake(values, people);
    if (owner && learner && owner.id !== learner.person.id) return refused(result, values, TAKEN, read);
    const another = ofAnother(result, values, person, people, read);
    if (another) return { ...refused(result, values, another, read), person };
    const twice = secondOf(rowOf, result.row, person?.id ?? values.identity?.canonical);
    return twice ? refused(result, values, twice, read) : { ...compared, person };
  });
}

const TAKEN: Refusal = { code: 'identity_taken', params: {}, remedy: 'correct_value' };

/** Notes whom the row is about; a refusal when an earlier row is about her too. */
function secondOf(rowOf: Map<string, number>, row: number, who: string | undefined): Refusal | null {
  if (who === undefined) return null;
  const firstRow = rowOf.get(who);
  if (firstRow !== undefined) return { code: 'person_twice', params: { firstRow }, remedy: 'skip_or_keep' };
  rowOf.set(who, row);
  return null;
}

function ownerOf({ identity }: ClassListRow, people: People, { context }: ReadImport): Person | undefined {
  return identity && context.identityKey ? people.byIdentity.get(context.identityKey(identity)) : undefined;
}

/** Somebody in another role with the same address and name. */
function namesake(values: ClassListRow, people: People): Person | null {
  return findNamesake(values, values.identity !== null, people.byEmail.get(values.email ?? '') ?? []);
}

interface Refusal extends Pick<Issue, 'code' | 'params'> {
  remedy: Issue['remedy']['code'];
  /** By which she was found; the number, else the address, when it is left out. */
  field?: Telling;
}

type Telling = 'identityNumber' | 'externalId' | 'email';

/** A number that belongs to somebody of another name is likely to be mistyped, unless somebody has said that it is not. */
function ofAnother(
  { row }: RowResult<ClassListRow>,
  values: ClassListRow,
  person: Person | null,
  people: People,
  { fixes, context }: ReadImport,
): Refusal | null {
  if (!person || !isAnotherName(values, person) || isAccepted(fixes, row, person.id)) return null;
  const { identity } = values;
  const byNumber = identity !== null && context.identityKey?.(identity) === person.identityIndex;
  const params: Issue['params'] = people.mayName(person)
    ? { registered: `${person.givenName} ${person.familyName}` }
    : {};
  const remedy = 'correct_or_accept';
  return byNumber
    ? { code: 'identity_of_another', params, field: 'identityNumber', remedy }
    : { code: 'external_id_of_another', params, field: 'externalId', remedy };
}

const EXPECTED: Readonly<Record<Telling, string>> = {
  identityNumber: 'expects_identity_number',
  externalId: 'expects_external_id',
  email: 'expects_email',
};

function refused(
  result: RowResult<ClassListRow>,
  { identity, externalId, email }: ClassListRow,
  { code, params, remedy, field = identity ? 'identityNumber' : 'email' }: Refusal,
  { interpretation }: ReadImport,
): PersonRow {
  const columnIndex = interpretation.columns.findIndex((choice) => choice.field === field);
  const texts = { identityNumber: identity && formatIdentityNumber(identity.canonical), externalId, email };
  const found = texts[field] ?? '';
  const issue: Issue = {
    code,
    params,
    row: result.row,
    field,
    columnIndex,
    column: interpretation.table.headers[columnIndex] ?? '',
    found,
    expected: { code: EXPECTED[field], params: {} },
    severity: 'error',
    remedy: { code: remedy, key: groupKey(field, found) },
    suggestions: [],
  };
  return { ...result, status: 'error', values: null, changes: [], issues: [...result.issues, issue], person: null };
}
