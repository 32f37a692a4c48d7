import type { ProtectedIdentityKind } from '#app/domain/placements/vocabulary.ts';

export interface NamedPerson {
  id: string;
  givenName: string;
  familyName: string;
  protectedIdentity: ProtectedIdentityKind | null;
}

/** A person as one reader may see her: by name, or by a short code that says nothing. */
export type ShownPerson = { name: string; code: null } | { name: null; code: string };

/**
 * Hides who a person with protected identity is from everybody who may not see it. All queries that give a name out
 * give it through here; the wording of the code is the catalogue's.
 */
export function showPerson(person: NamedPerson, seesProtected: boolean): ShownPerson {
  if (person.protectedIdentity !== null && !seesProtected) return { name: null, code: shortCode(person.id) };
  return { name: `${person.givenName} ${person.familyName}`, code: null };
}

/** A detail of a person, such as an address: left out where her name is. */
export function showDetail<T>(
  person: Pick<NamedPerson, 'protectedIdentity'>,
  detail: T,
  seesProtected: boolean,
): T | null {
  return person.protectedIdentity !== null && !seesProtected ? null : detail;
}

function shortCode(id: string): string {
  return id
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(-4)
    .toUpperCase();
}
