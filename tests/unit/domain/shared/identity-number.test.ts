import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  checkDigit,
  formatIdentityNumber,
  isMinor,
  maskIdentityNumber,
  parseIdentityNumber,
} from '#app/domain/shared/identity-number.ts';
import { addDays } from '#app/domain/shared/weeks.ts';

const today = '2027-09-01';

/** A number from the range that the tax agency keeps for tests (birth numbers 980-999). */
function testNumber(birthDate: string, birthNumber: number, dayShift = 0): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const nine = `${year.slice(2)}${month}${String(Number(day) + dayShift).padStart(2, '0')}${birthNumber}`;
  return `${year.slice(0, 2)}${nine}${checkDigit(nine)}`;
}

const person = fc
  .record({ days: fc.integer({ min: 1, max: 30_000 }), birthNumber: fc.integer({ min: 980, max: 999 }) })
  .map(({ days, birthNumber }) => testNumber(addDays(today, -days), birthNumber));

function canonical(text: string): string {
  const parsed = parseIdentityNumber(text, today);
  return parsed.ok ? parsed.value.canonical : parsed.error.code;
}

describe('identity numbers', () => {
  it.each([
    ['19900101-9802', '199001019802'],
    ['199001019802', '199001019802'],
    ['900101-9802', '199001019802'],
    ['9001019802', '199001019802'],
    ['900101–9802 ', '199001019802'],
    ['19 900101 - 9802', '199001019802'],
    ['199001019802.0', '199001019802'],
  ])('%s is read as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it.each([
    ['', 'identity_empty'],
    ['Anna', 'identity_unreadable'],
    ['900101-980', 'identity_wrong_length'],
    ['90010198021', 'identity_wrong_length'],
    ['19900101-9803', 'identity_wrong_check_digit'],
    ['19900101-0018', 'identity_wrong_check_digit'],
    ['19900231-9802', 'identity_impossible_date'],
    ['19000229-9809', 'identity_impossible_date'],
    ['19901301-9802', 'identity_impossible_date'],
    [testNumber('2027-12-24', 980), 'identity_born_in_future'],
  ])('%s is refused as %s', (text, code) => {
    expect(canonical(text)).toBe(code);
  });

  it('takes the plus for a hundred years', () => {
    const old = testNumber('1920-03-04', 981);
    expect(canonical(`${old.slice(2, 8)}+${old.slice(8)}`)).toBe(old);
    expect(canonical(`${old.slice(2, 8)}-${old.slice(8)}`)).toBe(`20${old.slice(2)}`);
  });

  it('knows the four kinds', () => {
    const kind = (text: string): string => {
      const parsed = parseIdentityNumber(text, today);
      return parsed.ok ? `${parsed.value.kind} ${parsed.value.birthDate}` : parsed.error.code;
    };
    expect(kind(testNumber('2005-06-07', 982))).toBe('personnummer 2005-06-07');
    expect(kind(testNumber('1998-02-03', 983, 60))).toBe('samordningsnummer 1998-02-03');
    expect(kind('19990911-T123')).toBe('interim 1999-09-11');
    expect(kind('990911-P017')).toBe('interim 1999-09-11');
    expect(kind('080215-TF01')).toBe('substitute 2008-02-15');
  });

  it('gives back the zeros that a spreadsheet took', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3400 }), (days) => {
        const full = testNumber(addDays('2000-01-01', days), 984);
        expect(canonical(String(Number(full.slice(2))))).toBe(full);
      }),
    );
  });

  it('reads every way of writing the same number', () => {
    fc.assert(
      fc.property(person, fc.constantFrom('', '-', '–', ' - ', '−'), fc.boolean(), (full, dash, century) => {
        const young = ageOn(`${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`, today) < 100;
        fc.pre(young);
        expect(canonical(`${full.slice(century ? 0 : 2, 8)}${dash}${full.slice(8)}`)).toBe(full);
      }),
    );
  });

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 8, max: 11 }), fc.integer({ min: 1, max: 9 }), (full, at, shift) => {
        const wrong = full.slice(0, at) + String((Number(full[at]) + shift) % 10) + full.slice(at + 1);
        expect(canonical(wrong)).toBe('identity_wrong_check_digit');
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseIdentityNumber(text, today)));
  });

  it('is masked and formatted', () => {
    expect(maskIdentityNumber('199001019802')).toBe('19900101-****');
    expect(formatIdentityNumber('199001019802')).toBe('19900101-9802');
  });

  it('tells minors', () => {
    expect(isMinor('2009-09-02', today)).toBe(true);
    expect(isMinor('2009-09-01', today)).toBe(false);
    expect(isMinor('2008-02-29', '2026-02-28')).toBe(true);
  });
});
