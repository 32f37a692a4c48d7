import { can } from '#app/domain/access/can.ts';
import type { ClassListRow } from '#app/domain/imports/intents.ts';
import type { Lookups } from '#app/domain/imports/lookups.ts';
import type { PersonFacts } from '#app/domain/imports/person-facts.ts';
import { changedValues, holdsUnits } from '#app/domain/imports/changed-values.ts';
import type { ChangedValue } from '#app/domain/imports/changed-values.ts';
import { mayBeProtected, nameOfCells } from '#app/domain/imports/person-name.ts';
import type { Name, NamedCell } from '#app/domain/imports/person-name.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { maskIdentityNumber } from '#app/domain/shared/identity-number.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import type { Person } from '#db/queries/learners.ts';
import { protectedCode, showPerson } from '#db/queries/protected-identity.ts';
import type { JudgedImport } from './judge-import.server.ts';
import type { PersonRow } from './judge-people.ts';
import { titleOf } from './review.server.ts';

export interface PreviewedPerson {
  name: PersonName;
  /** Null for a row that is not taken in, and for somebody whom the reader may not know. */
  facts: PersonFacts | null;
  /** What changes from what to what; nothing of somebody whom the reader may not know. */
  edits: ChangedValue[];
  isHidden: boolean;
}

/** Whoever brought the file has read its names; they are hidden all the same, since others look at the screen too. */
export function previewPerson(ctx: ServiceContext, judged: JudgedImport, result: PersonRow): PreviewedPerson {
  const seesProtected = judged.head !== null && can(ctx.actor, 'protected:read', belongingOf(judged.head));
  const { values, person } = result;
  const rowId = `R${result.row}`;
  if (values === null) {
    const cells = cellsOf(result.row, judged);
    const isHidden = !seesProtected && (mayBeProtected(cells) || isProtected(person));
    const untold = { facts: null, edits: [], isHidden };
    if (isHidden) return { name: { ...NOBODY, protectedCode: protectedCode(rowId) }, ...untold };
    // A sum or a note names nobody.
    const isPerson = result.status === 'error' || result.reason === 'duplicate_row' || result.reason === 'by_choice';
    const name = isPerson ? nameOfCells(cells) : { ...NOBODY, givenName: titleOf(result.row, judged) };
    return { name: { ...name, protectedCode: null }, ...untold };
  }
  const { givenName, familyName } = values;
  const protectedIdentity = person?.protectedIdentity ?? values.protectedIdentity;
  const name = showPerson({ id: result.matchId ?? rowId, givenName, familyName, protectedIdentity }, seesProtected);
  const isHidden = name.protectedCode !== null;
  if (isHidden) return { name, facts: null, edits: [], isHidden };
  return { name, facts: factsOf(values, judged), edits: editsOf(ctx, judged, result), isHidden };
}

const NOBODY: Name = { givenName: '', familyName: '' };

function isProtected(person: Person | null): boolean {
  return person !== null && person.protectedIdentity !== null;
}

function editsOf({ actor, vault }: ServiceContext, { lookups, verdict, head }: JudgedImport, row: PersonRow) {
  const { values, matchId, changes, status } = row;
  if (verdict.kind !== 'class_list' || values === null || status !== 'changed') return [];
  const registered = verdict.people.refs.find(({ id }) => id === matchId);
  const edits = registered ? changedValues(registered, values, changes) : [];
  const told = edits.map(({ field, before, after }) =>
    holdsUnits(field)
      ? { field, before: unitNames(before, lookups), after: unitNames(after, lookups) }
      : { field, before, after },
  );
  if (!changes.includes('identityNumber') || !head || !can(actor, 'identity:read', belongingOf(head))) return told;
  const sealed = row.person?.identitySealed ?? null;
  const before = sealed === null ? [] : [maskIdentityNumber(vault.openText(sealed, IDENTITY_PLACE))];
  const after = values.identity ? [maskIdentityNumber(values.identity.canonical)] : [];
  return [{ field: 'identityNumber', before, after }, ...told];
}

function unitNames(ids: readonly string[], { units }: Lookups): string[] {
  return ids.map((id) => units.find((unit) => unit.id === id)?.name ?? id);
}

function factsOf(values: ClassListRow, { lookups }: JudgedImport): PersonFacts {
  const { identity, email, homePostcode, homeTown, courseId, cohort } = values;
  const course = lookups.courses.find(({ id }) => id === courseId);
  return {
    identity: identity && maskIdentityNumber(identity.canonical),
    email,
    homePostcode,
    homeTown,
    course: course ? (course.code ?? course.name) : null,
    cohort,
    wishes: unitNames(values.wishes, lookups),
    conflicts: unitNames(values.conflictUnitIds, lookups),
    employment: unitNames(values.employmentUnitIds, lookups),
    attests: values.attests,
  };
}

/** The cells of a row as they stand in the file, each with what its column is taken for. */
function cellsOf(row: number, { sheets, interpretation }: JudgedImport): NamedCell[] {
  const texts = sheets[interpretation.table.sheet]?.rows[row - 1] ?? [];
  return interpretation.columns.flatMap(({ field }, column) =>
    field === null
      ? []
      : [{ field, header: interpretation.table.headers[column] ?? '', text: texts[column]?.text ?? '' }],
  );
}
