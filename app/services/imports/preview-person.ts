import { can } from '#app/domain/access/can.ts';
import type { ClassListRow } from '#app/domain/imports/intents.ts';
import type { PersonFacts } from '#app/domain/imports/person-facts.ts';
import { mayBeProtected, nameOfCells } from '#app/domain/imports/person-name.ts';
import type { Name, NamedCell } from '#app/domain/imports/person-name.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { maskIdentityNumber } from '#app/domain/shared/identity-number.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { protectedCode, showPerson } from '#db/queries/protected-identity.ts';
import type { JudgedImport } from './judge-import.server.ts';
import type { PersonRow } from './judge-people.ts';
import { titleOf } from './review.server.ts';

export interface PreviewedPerson {
  name: PersonName;
  /** Null for a row that is not taken in, and for somebody whom the reader may not know. */
  facts: PersonFacts | null;
  isHidden: boolean;
}

/** Whoever brought the file has read its names; they are hidden all the same, since others look at the screen too. */
export function previewPerson(ctx: ServiceContext, judged: JudgedImport, result: PersonRow): PreviewedPerson {
  const seesProtected = judged.head !== null && can(ctx.actor, 'protected:read', belongingOf(judged.head));
  const { values, person } = result;
  const rowId = `R${result.row}`;
  if (values === null) {
    const cells = cellsOf(result.row, judged);
    const isHidden = !seesProtected && mayBeProtected(cells);
    if (isHidden) return { name: { ...NOBODY, protectedCode: protectedCode(rowId) }, facts: null, isHidden };
    // A sum or a note names nobody.
    const isPerson = result.status === 'error' || result.reason === 'duplicate_row' || result.reason === 'by_choice';
    const name = isPerson ? nameOfCells(cells) : { ...NOBODY, givenName: titleOf(result.row, judged) };
    return { name: { ...name, protectedCode: null }, facts: null, isHidden };
  }
  const { givenName, familyName } = values;
  const protectedIdentity = person?.protectedIdentity ?? values.protectedIdentity;
  const name = showPerson({ id: result.matchId ?? rowId, givenName, familyName, protectedIdentity }, seesProtected);
  const isHidden = name.protectedCode !== null;
  return { name, facts: isHidden ? null : factsOf(values, judged), isHidden };
}

const NOBODY: Name = { givenName: '', familyName: '' };

function factsOf(values: ClassListRow, { lookups }: JudgedImport): PersonFacts {
  const { identity, email, homePostcode, homeTown, courseId, cohort } = values;
  const course = lookups.courses.find(({ id }) => id === courseId);
  const unitName = (id: string) => lookups.units.find((unit) => unit.id === id)?.name ?? id;
  return {
    identity: identity && maskIdentityNumber(identity.canonical),
    email,
    homePostcode,
    homeTown,
    course: course ? (course.code ?? course.name) : null,
    cohort,
    wishes: values.wishes.map(unitName),
    conflicts: values.conflictUnitIds.map(unitName),
    employment: values.employmentUnitIds.map(unitName),
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
