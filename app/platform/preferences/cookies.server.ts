import { createCookie } from '@remix-run/node';
import type { Cookie } from '@remix-run/node';

/** A choice of the reader's, kept a year; it names nobody and needs no signature. */
export function preferenceCookie(name: string): Cookie {
  return createCookie(name, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 60 * 60 * 24 * 365 });
}

/** The path to return to after a choice; anything that could lead to another site becomes the start page. */
export function safeReturnPath(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  const hasControlCharacter = [...value].some((character) => character < ' ' || character === '\u007f');
  return hasControlCharacter || value.includes('\\') ? '/' : value;
}
