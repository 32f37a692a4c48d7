import { readForm } from '../forms/read-form.server.ts';
import { data, redirect } from '@remix-run/node';
import { preferenceCookie, safeReturnPath } from '../preferences/cookies.server.ts';
import { DEFAULT_LANGUAGE, isLanguage } from './catalogue.ts';
import type { Language } from './catalogue.ts';

const cookie = preferenceCookie('language');

/** The reader's chosen language; Swedish until chosen, whatever the browser prefers. */
export async function languageOf(request: Request): Promise<Language> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'));
  return isLanguage(value) ? value : DEFAULT_LANGUAGE;
}

/**
 * Answers `POST /sprak` with `language` and `returnTo`: stores the choice and returns to the page.
 * With `stay` (sent by script) the page is left as it is, half-filled forms included.
 */
export async function changeLanguage(request: Request) {
  const form = await readForm(request);
  const language = form.get('language');
  const headers = { 'Set-Cookie': await cookie.serialize(isLanguage(language) ? language : DEFAULT_LANGUAGE) };
  if (form.has('stay')) return data({ changed: true }, { headers });
  return redirect(safeReturnPath(form.get('returnTo')), { status: 303, headers });
}
