import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { directorForm } from '#app/domain/people/director-form.ts';
import { attestForm } from '#app/domain/people/learner-form.ts';
import { absenceForm, newSupervisorForm } from '#app/domain/people/supervisor-form.ts';
import { closureForm, newUnitForm } from '#app/domain/units/unit-form.ts';

const today = '2027-08-30';
const codes = (schema: z.ZodType, typed: object) => {
  const parsed = schema.safeParse(typed);
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
};

describe('the form of a unit', () => {
  const unit = {
    ...{
      name: ' Avd  62 ',
      kind: 'ward',
      sector: 'medicine',
      organisationId: 'region',
      town: 'Halmstad',
      model: 'peer',
    },
    ...{ validFrom: '6/9', hsaId: 'se2321000115-a1b2', postcode: '301 85', requiredAttests: 'health' },
  };

  test('reads what people type', () => {
    expect(newUnitForm(today).parse(unit)).toMatchObject({
      ...{ name: 'Avd 62', validFrom: '2027-09-06', validTo: null, hsaId: 'SE2321000115-A1B2', postcode: '30185' },
      ...{ requiredAttests: ['health'], parentId: null, address: null },
    });
    expect(newUnitForm(today).parse({ ...unit, requiredAttests: undefined }).requiredAttests).toEqual([]);
  });

  test('names what is wrong, field by field', () => {
    const wrong = { ...unit, name: '', hsaId: 'SE12', postcode: '12', contactEmail: 'nobody', kind: '' };
    expect(codes(newUnitForm(today), wrong)).toEqual({
      ...{ name: 'required', hsaId: 'hsaId', postcode: 'postcode', contactEmail: 'email', kind: 'choose' },
    });
    expect(codes(newUnitForm(today), { ...unit, validTo: '2027-01-01' })).toEqual({ validTo: 'endsBeforeStart' });
  });
});

test('weeks are typed as people say them, over the new year too', () => {
  expect(closureForm(today).parse({ weeks: 'v. 52-1', reason: 'Jul' }).weeks).toEqual({
    from: '2027-W52',
    to: '2028-W01',
  });
  expect(absenceForm(today).parse({ weeks: '36' }).weeks).toEqual({ from: '2027-W36', to: '2027-W36' });
  expect(codes(absenceForm(today), { weeks: 'v54' })).toEqual({ weeks: 'week' });
  expect(codes(absenceForm(today), { weeks: ' ' })).toEqual({ weeks: 'required' });
});

test('a supervisor has whole numbers within reason', () => {
  const typed = {
    ...{ givenName: 'Eva', familyName: 'Ek', unitId: 'w61', profession: 'nurse', validFrom: today },
    ...{ maxLearners: '2', percent: '75 %' },
  };
  expect(newSupervisorForm(today).parse(typed)).toMatchObject({ maxLearners: 2, percent: 75, licensedOn: null });
  expect(codes(newSupervisorForm(today), { ...typed, maxLearners: '1,5', percent: '120' })).toEqual({
    maxLearners: 'wholeNumber',
    percent: 'tooLarge',
  });
});

test('a study director answers for any number of programmes and units', () => {
  const typed = {
    ...{ givenName: 'Gun', familyName: 'Ek', level: 'local', branch: 'care', mandatePercent: '20', termFrom: today },
    ...{ version: '1', personVersion: '1' },
  };
  expect(directorForm(today).parse({ ...typed, programmeIds: 'ssk' })).toMatchObject({
    programmeIds: ['ssk'],
    unitIds: [],
  });
  expect(directorForm(today).parse({ ...typed, unitIds: ['a', 'b', 'a'] }).unitIds).toEqual(['a', 'b']);
});

test('an attest ends after it begins', () => {
  const attest = { kind: 'hygiene', validFrom: '2027-08-01', validTo: '2027-07-31' };
  expect(codes(attestForm(today), attest)).toEqual({ validTo: 'endsBeforeStart' });
  expect(codes(attestForm(today), { ...attest, validTo: '' })).toEqual({});
});
