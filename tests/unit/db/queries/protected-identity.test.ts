import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROTECTED_IDENTITY_KINDS } from '#app/domain/placements/vocabulary.ts';
import { nameFor, showPerson } from '#db/queries/protected-identity.ts';

const cecilia = { id: 'l-cecilia-x7q2', givenName: 'Cecilia', familyName: 'Skyddad' };
const idOf = fc
  .array(fc.constantFrom(...'abcXYZ019-_'), { minLength: 4, maxLength: 30 })
  .map((parts) => parts.join(''));

test.each(PROTECTED_IDENTITY_KINDS)('%s hides the name behind a code, except from those who may see it', (kind) => {
  const person = { ...cecilia, protectedIdentity: kind };
  expect(showPerson(person, false)).toEqual({ givenName: '', familyName: '', protectedCode: 'X7Q2' });
  expect(showPerson(person, true)).toEqual({ givenName: 'Cecilia', familyName: 'Skyddad', protectedCode: null });
});

test('what is shown of a protected person follows from her id alone, in every list the same', () => {
  fc.assert(
    fc.property(idOf, fc.string(), fc.string(), (id, givenName, familyName) => {
      const shown = showPerson({ id, givenName, familyName, protectedIdentity: 'confidentiality_mark' }, false);
      expect(shown).toEqual(showPerson({ ...cecilia, id, protectedIdentity: 'fictitious_identity' }, false));
      expect(shown).toEqual(nameFor({ givenName, familyName, isOpen: 0 }, id));
      expect(shown.protectedCode).toMatch(/^[A-Z0-9]{0,4}$/);
    }),
  );
});

test('everybody else is shown by name', () => {
  const shown = showPerson({ ...cecilia, protectedIdentity: null }, false);
  expect(shown).toEqual({ givenName: 'Cecilia', familyName: 'Skyddad', protectedCode: null });
});
