import { ok, problem } from '#app/domain/shared/result.ts';
import type { Problem, Result } from '#app/domain/shared/result.ts';
import { fold, tidy } from '#app/domain/shared/text.ts';
import { parseProtection } from './words.ts';

export interface Name {
  givenName: string;
  familyName: string;
}

/** `Efternamn, Förnamn` or `Förnamn Efternamn`; the header may say which. */
export function splitName(text: string, header: string): Result<Name, Problem> {
  const [family, given] = text.split(',').map((part) => part.trim());
  if (family && given) return ok({ givenName: given, familyName: family });
  const parts = text.split(' ');
  if (parts.length < 2) return problem('name_incomplete', { found: text });
  const familyNameFirst = /(efternamn|family|last).*(fornamn|given|first)/.test(fold(header));
  const cut = familyNameFirst ? 1 : parts.length - 1;
  const [first, last] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')];
  return ok(familyNameFirst ? { familyName: first, givenName: last } : { givenName: first, familyName: last });
}

export interface NamedCell {
  field: string;
  header: string;
  text: string;
}

/** Who a row is about as far as its cells tell, when the row as a whole cannot be read. */
export function nameOfCells(cells: readonly NamedCell[]): Name {
  const textOf = (field: string) => tidy(cells.find((cell) => cell.field === field)?.text ?? '');
  const [givenName, familyName] = [textOf('givenName'), textOf('familyName')];
  if (givenName !== '' || familyName !== '') return { givenName, familyName };
  const text = textOf('fullName');
  const split = splitName(text, cells.find(({ field }) => field === 'fullName')?.header ?? '');
  return split.ok ? split.value : { givenName: text, familyName: '' };
}

/** Whether the cells may say that the identity is protected: what cannot be read is never a no. */
export function mayBeProtected(cells: readonly NamedCell[]): boolean {
  return cells.some(({ field, text }) => {
    if (field !== 'protectedIdentity') return false;
    const parsed = parseProtection(text);
    return !parsed.ok || parsed.value !== null;
  });
}
