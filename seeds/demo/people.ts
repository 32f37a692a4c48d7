import type { Random } from '#app/domain/shared/random.ts';
import { fold } from '#app/domain/shared/text.ts';
import type { persons } from '#db/schema/people.ts';
import { familyNames, givenNames } from './names.ts';

export type PersonRow = typeof persons.$inferInsert;

export interface PeopleSource {
  /** A new person with a name and an e-mail address of that domain, and nothing else. */
  person(domain: string): PersonRow;
}

export function peopleSource(random: Random): PeopleSource {
  const used = new Map<string, number>();
  let ordinal = 0;

  function address(givenName: string, familyName: string, domain: string): string {
    const base = `${ascii(givenName)}.${ascii(familyName)}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return `${base}${times > 1 ? times : ''}@${domain}`;
  }

  return {
    person(domain) {
      ordinal += 1;
      const givenName = random.pick(givenNames);
      const familyName = random.pick(familyNames);
      const email = address(givenName, familyName, domain);
      return personRow(`person-${String(ordinal).padStart(5, '0')}`, givenName, familyName, email);
    },
  };
}

export function personRow(id: string, givenName: string, familyName: string, email: string | null): PersonRow {
  return {
    id,
    givenName,
    familyName,
    email,
    phone: null,
    identitySealed: null,
    identityIndex: null,
    identityKind: null,
    birthDate: null,
    homePostcode: null,
    homeTown: null,
    protectedIdentity: null,
    language: 'sv',
    search: searchOf(givenName, familyName, email),
  };
}

export function searchOf(...parts: readonly (string | null)[]): string {
  return fold(parts.filter((part) => part !== null).join(' '));
}

function ascii(name: string): string {
  return fold(name).replace(/[^a-z]/g, '');
}
