import { learnerComparer } from '#app/domain/imports/compare.ts';
import type { ClassListRow } from '#app/domain/imports/intents.ts';
import { groupKey } from '#app/domain/imports/issue.ts';
import type { Issue } from '#app/domain/imports/issue.ts';
import { NO_LOOKUPS } from '#app/domain/imports/lookups.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { formatIdentityNumber } from '#app/domain/shared/identity-number.ts';
import { fold } from '#app/domain/shared/text.ts';
import type { Person } from '#db/queries/learners.ts';
import type { ReadImport } from './interpret-import.server.ts';
import type { People } from './people.server.ts';

/** A row of a class list with the person it is about; null for somebody new. */
export interface PersonRow extends RowResult<ClassListRow> {
  person: Person | null;
}

/** Finds whom each row is about; a number that is somebody else's, and a person that two rows are about, are errors. */
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
    if (owner && learner && owner.id !== learner.person.id) return refused(result, values, 'identity_taken', {}, read);
    const who = person?.id ?? values.identity?.canonical;
    const firstRow = who === undefined ? undefined : rowOf.get(who);
    if (firstRow !== undefined) return refused(result, values, 'person_twice', { firstRow }, read);
    if (who !== undefined) rowOf.set(who, result.row);
    return { ...compared, person };
  });
}

function ownerOf({ identity }: ClassListRow, people: People, { context }: ReadImport): Person | undefined {
  return identity && context.identityKey ? people.byIdentity.get(context.identityKey(identity)) : undefined;
}

/** Somebody in another role with the same address and name, unless her number says that it is somebody else. */
function namesake({ identity, email, givenName, familyName }: ClassListRow, people: People): Person | null {
  const name = fold(`${givenName} ${familyName}`);
  const found = (people.byEmail.get(email ?? '') ?? []).find(
    (person) =>
      fold(`${person.givenName} ${person.familyName}`) === name && (identity === null || person.identityIndex === null),
  );
  return found ?? null;
}

function refused(
  result: RowResult<ClassListRow>,
  { identity, email }: ClassListRow,
  code: 'identity_taken' | 'person_twice',
  params: Issue['params'],
  { interpretation }: ReadImport,
): PersonRow {
  const field = identity ? 'identityNumber' : 'email';
  const columnIndex = interpretation.columns.findIndex((choice) => choice.field === field);
  const found = identity ? formatIdentityNumber(identity.canonical) : (email ?? '');
  const issue: Issue = {
    code,
    params,
    row: result.row,
    field,
    columnIndex,
    column: interpretation.table.headers[columnIndex] ?? '',
    found,
    expected: { code: identity ? 'expects_identity_number' : 'expects_email', params: {} },
    severity: 'error',
    remedy: { code: code === 'person_twice' ? 'skip_or_keep' : 'correct_value', key: groupKey(field, found) },
    suggestions: [],
  };
  return { ...result, status: 'error', values: null, changes: [], issues: [...result.issues, issue], person: null };
}
