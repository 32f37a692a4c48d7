import { checkDigit } from '#app/domain/shared/identity-number.ts';
import type { IdentityNumberKind } from '#app/domain/shared/identity-number.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { Random } from '#app/domain/shared/random.ts';

/** Birth numbers that Skatteverket keeps for tests: no living person has one. */
const FIRST_TEST_NUMBER = 980;
const LAST_TEST_NUMBER = 999;

export interface IdentitySource {
  birthDate(ages: readonly [youngest: number, oldest: number]): IsoDate;
  /** A number that has not been given out before, `YYYYMMDDNNNC`. */
  number(birthDate: IsoDate, kind: IdentityNumberKind): string;
}

export function identitySource(random: Random, today: IsoDate): IdentitySource {
  const given = new Set<string>();

  function number(birthDate: IsoDate, kind: IdentityNumberKind): string {
    for (let serial = FIRST_TEST_NUMBER; serial <= LAST_TEST_NUMBER; serial += 1) {
      const candidate = numberOf(birthDate, kind, serial);
      if (given.has(candidate)) continue;
      given.add(candidate);
      return candidate;
    }
    throw new Error(`No test numbers are left for ${birthDate}`);
  }

  return {
    birthDate: ([youngest, oldest]) =>
      addDays(today, -Math.floor(random.int(youngest, oldest) * 365.25) - random.int(1, 360)),
    number,
  };
}

function numberOf(birthDate: IsoDate, kind: IdentityNumberKind, serial: number): string {
  const century = birthDate.slice(0, 2);
  const month = birthDate.slice(2).replaceAll('-', '').slice(0, 4);
  const day = Number(birthDate.slice(8)) + (kind === 'samordningsnummer' ? 60 : 0);
  const front = `${month}${String(day).padStart(2, '0')}`;
  if (kind === 'interim') return `${century}${front}T${serial}`;
  if (kind === 'substitute') return `${century}${front}TF${String(serial - FIRST_TEST_NUMBER + 1).padStart(2, '0')}`;
  return `${century}${front}${serial}${checkDigit(`${front}${serial}`)}`;
}
