/** A person's name as a reader may see it: of a protected learner others are given a short code and no name. */
export interface PersonName {
  givenName: string;
  familyName: string;
  /** Set, with both names empty, when the reader may not know who it is. */
  protectedCode: string | null;
}

/** `Efternamn, Förnamn`, for lists; the wording of a protected learner is the caller's. */
export function listName(name: PersonName, protectedWording: (code: string) => string): string {
  if (name.protectedCode !== null) return protectedWording(name.protectedCode);
  return name.familyName === '' ? name.givenName : `${name.familyName}, ${name.givenName}`;
}

/** `Förnamn Efternamn`, for headings and sentences. */
export function fullName(name: PersonName, protectedWording: (code: string) => string): string {
  if (name.protectedCode !== null) return protectedWording(name.protectedCode);
  return `${name.givenName} ${name.familyName}`.trim();
}
