import { fullName, listName } from '#app/domain/people/person-name.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** Names of learners in words, protected ones by their code. */
export function useNames() {
  const { protectedLearner } = useTexts().people;
  return {
    inList: (name: PersonName) => listName(name, protectedLearner),
    full: (name: PersonName) => fullName(name, protectedLearner),
  };
}

/** A profession in words; one that is not in the vocabulary as it was written. */
export function useProfession() {
  const known: Readonly<Record<string, string>> = useTexts().people.professions;
  return (profession: string) => known[profession] ?? profession;
}
