import type { AttestSpan } from '#app/domain/people/attests.ts';
import { ATTESTS } from '#app/domain/placements/vocabulary.ts';
import { parseIdentityNumber } from '#app/domain/shared/identity-number.ts';
import { homePlace, parsePostcode } from '#app/domain/shared/places.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import { attestField } from './attest-fields.ts';
import { parseAttest } from './attest-words.ts';
import type { Finders } from './finders.ts';
import type { ClassListRow } from './intents.ts';
import type { ImportContext } from './lookups.ts';
import { splitName } from './person-name.ts';
import type { Name } from './person-name.ts';
import { readCourse } from './read-course.ts';
import { UNIT, plainText } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';
import { parseCar, parseEmail, parsePhone, parseProtection } from './words.ts';

/** A row of a class list; null when it has errors, which the reader then holds. */
export function readClassListRow(reader: RowReader, find: Finders, context: ImportContext): ClassListRow | null {
  const name = readName(reader);
  const identity = reader.read('identityNumber', (text) => parseIdentityNumber(text, context.today));
  const email = reader.read('email', parseEmail);
  const externalId = reader.text('externalId');
  const protectedIdentity = reader.read('protectedIdentity', parseProtection);
  if (!['identityNumber', 'email', 'externalId'].some((field) => reader.has(field))) {
    reader.missing('identityNumber', 'identity_missing');
  }
  if (!reader.has('email') && !protectedIdentity) reader.missing('email', 'email_missing', 'warning');
  const home = readHome(reader);
  const course = readCourse(reader, find, context);
  const row = {
    identity,
    externalId,
    email,
    phone: reader.read('phone', parsePhone),
    ...home,
    car: reader.read('car', parseCar),
    courseId: course?.id ?? context.defaults.courseId ?? null,
    cohort: reader.text('cohort'),
    wishes: reader.refs('wish', find.unit, UNIT).map((unit) => unit.id),
    conflictUnitIds: reader.refs('conflict', find.unit, UNIT).map((unit) => unit.id),
    employmentUnitIds: reader.refs('employment', find.unit, UNIT).map((unit) => unit.id),
    protectedIdentity,
    attests: readAttests(reader, context),
  };
  warnOfImpossibleWishes(reader, find, [...row.conflictUnitIds, ...row.employmentUnitIds]);
  return name && !reader.failed ? { ...name, ...row } : null;
}

function readName(reader: RowReader): Name | null {
  if (!reader.has('givenName') && !reader.has('familyName')) {
    const [cell] = reader.cells('fullName');
    if (!cell) reader.missing('fullName', 'name_missing');
    return reader.read('fullName', (text) => {
      const plain = plainText(text);
      return plain.ok ? splitName(text, cell?.header ?? '') : plain;
    });
  }
  const givenName = reader.require('givenName', plainText);
  const familyName = reader.require('familyName', plainText);
  return givenName && familyName ? { givenName, familyName } : null;
}

function readHome(reader: RowReader): Pick<ClassListRow, 'homePostcode' | 'homeTown'> {
  const homePostcode = reader.read('homePostcode', (text) => {
    const digits = parsePostcode(text);
    return digits ? ok(digits) : problem('postcode_unreadable', { found: text });
  });
  const homeTown = reader.text('homeTown');
  const [cell] = reader.cells(homeTown ? 'homeTown' : 'homePostcode');
  if (cell && (homePostcode || homeTown) && !homePlace(homePostcode, homeTown)) {
    const field = homeTown ? 'homeTown' : 'homePostcode';
    reader.report(field, cell, { code: 'home_unknown', params: { found: cell.text } }, { severity: 'warning' });
  }
  return { homePostcode, homeTown };
}

/** What has been shown and still holds; what has ended is told but stands in nobody's way. */
function readAttests(reader: RowReader, { today }: ImportContext): AttestSpan[] {
  return ATTESTS.flatMap((kind) => {
    const [cell] = reader.cells(attestField(kind));
    if (!cell) return [];
    const parsed = parseAttest(cell.text, cell.header, today);
    if (parsed.ok) return parsed.value === null ? [] : [{ kind, ...parsed.value }];
    const options =
      parsed.error.code === 'attest_ended' ? ({ severity: 'warning', remedy: 'none_needed' } as const) : {};
    reader.report(attestField(kind), cell, parsed.error, options);
    return [];
  });
}

/** A wish for a unit where the learner must not be is kept out of the proposal; say so while it can be changed. */
function warnOfImpossibleWishes(reader: RowReader, find: Finders, barredUnitIds: readonly string[]): void {
  for (const cell of reader.cells('wish')) {
    const unit = find.unit(cell.ref ?? cell.text).ref;
    if (!unit || !barredUnitIds.includes(unit.id)) continue;
    const params = { found: cell.text };
    reader.report('wish', cell, { code: 'wish_is_barred', params }, { severity: 'warning', remedy: 'none_needed' });
  }
}
