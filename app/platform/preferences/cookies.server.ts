import { createCookie } from '@remix-run/node';
import type { Cookie } from '@remix-run/node';

/** A choice of the reader's, kept a year; it names nobody and needs no signature. */
export function preferenceCookie(name: string): Cookie {
  return createCookie(name, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 60 * 60 * 24 * 365 });
}

const HERE = 'http://localhost';
/** One slash, then what is neither a slash nor a backslash: never the name of another site. */
const LOCAL = /^\/(?![/\\])/;

/** The path to return to after a choice; anything that could lead to another site becomes the start page. */
export function safeReturnPath(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string' || !LOCAL.test(value) || !isPlain(value)) return '/';
  // Dots are resolved here and now: what they lead to is judged, not what they look like.
  const { origin, pathname, search, hash } = new URL(value, HERE);
  const path = `${pathname}${search}${hash}`;
  return origin === HERE && LOCAL.test(path) ? path : '/';
}

function isPlain(value: string): boolean {
  if ([...value].some((character) => character < ' ' || character === '\u007f' || character === '\\')) return false;
  try {
    decodeURI(value);
    return true;
  } catch {
    return false;
  }
}
