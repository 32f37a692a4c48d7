import { checkDigit } from '#app/domain/shared/identity-number.ts';
import { addDays } from '#app/domain/shared/weeks.ts';

const HEADERS = ['Efternamn', 'Förnamn', 'Personnummer', 'E-post', 'Postnummer', 'Kurskod', 'Önskemål 1', 'Önskemål 2'];
const UNITS = ['Medicin avd 61 Halmstad', 'Kirurgi avd 52 Halmstad', 'Ortopedi avd 41 Halmstad'];

/** A class of invented people as it looks when copied from a spreadsheet; numbers are of the range kept for tests. */
export function pastedClass(size: number): string {
  const rows = Array.from({ length: size }, (_, index) => {
    const [first, second] = [UNITS[index % 3], UNITS[(index + 1) % 3]];
    return [`Provsson${index}`, 'Alva', numberOf(index), `alva.${index}@example.se`, '302 33', 'OM4A', first, second];
  });
  return [HEADERS, ...rows].map((row) => row.join('\t')).join('\n');
}

/** The number of the person on a line of the class, from 0, `YYYYMMDD-NNNC`. */
export function numberOf(index: number): string {
  const born = addDays('1980-01-01', index).replaceAll('-', '');
  return `${born}-980${checkDigit(`${born.slice(2)}980`)}`;
}
