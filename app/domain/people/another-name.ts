import { fold, words } from '#app/domain/shared/text.ts';
import type { PersonName } from './person-name.ts';

type Name = Pick<PersonName, 'givenName' | 'familyName'>;

/**
 * Whether two names are those of two people: neither the given nor the family name agrees. One who has married, who
 * goes by fewer of her names, or whose names have changed places in the file is the same person.
 */
export function isAnotherName(said: Name, registered: Name): boolean {
  const { givenName, familyName } = registered;
  if (agree(said.givenName, givenName) || agree(said.familyName, familyName)) return false;
  return !(agree(said.givenName, familyName) && agree(said.familyName, givenName));
}

interface Registered extends Name {
  /** Null for one whose number is not known. */
  identityIndex: string | null;
}

/**
 * The one among those with her address who has her name too, unless a number on both sides would have told: then it is
 * somebody else with the same name.
 */
export function findNamesake<P extends Registered>(said: Name, hasNumber: boolean, addressed: readonly P[]): P | null {
  const nameOf = ({ givenName, familyName }: Name) => fold(`${givenName} ${familyName}`);
  const found = addressed.find(
    (person) => nameOf(person) === nameOf(said) && (!hasNumber || person.identityIndex === null),
  );
  return found ?? null;
}

/** One is a part of the other: a middle name that two people share does not make them one. */
function agree(one: string, other: string): boolean {
  const [left, right] = [words(one), words(other)];
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word)) || left.join('') === right.join('');
}
