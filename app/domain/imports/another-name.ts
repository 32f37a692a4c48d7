import { words } from '#app/domain/shared/text.ts';
import type { Name } from './person-name.ts';

/**
 * Whether two names are those of two people: neither the given nor the family name agrees. One who has married, who
 * goes by fewer of her names, or whose names have changed places in the file is the same person.
 */
export function isAnotherName(said: Name, registered: Name): boolean {
  const { givenName, familyName } = registered;
  if (agree(said.givenName, givenName) || agree(said.familyName, familyName)) return false;
  return !(agree(said.givenName, familyName) && agree(said.familyName, givenName));
}

/** One is a part of the other: a middle name that two people share does not make them one. */
function agree(one: string, other: string): boolean {
  const [left, right] = [words(one), words(other)];
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word)) || left.join('') === right.join('');
}
