import { data, redirect } from '@remix-run/node';
import { readForm } from '../forms/read-form.server.ts';
import { DEFAULT_APPEARANCE, mergeAppearance } from './appearance.ts';
import type { Appearance } from './appearance.ts';
import { preferenceCookie, safeReturnPath } from './cookies.server.ts';

const cookie = preferenceCookie('appearance');

/** The reader's theme and sidebar width; the system's theme and the wide sidebar until chosen. */
export async function appearanceOf(request: Request): Promise<Appearance> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'));
  if (typeof value !== 'object' || value === null) return DEFAULT_APPEARANCE;
  const stored: Record<string, unknown> = { ...value };
  return mergeAppearance(DEFAULT_APPEARANCE, stored.theme, stored.sidebar);
}

/** Answers `POST /utseende` with `theme` or `sidebar`, and `returnTo` or `stay`, as the language switch does. */
export async function changeAppearance(request: Request) {
  const form = await readForm(request);
  const chosen = mergeAppearance(await appearanceOf(request), form.get('theme'), form.get('sidebar'));
  const headers = { 'Set-Cookie': await cookie.serialize(chosen) };
  if (form.has('stay')) return data({ changed: true }, { headers });
  return redirect(safeReturnPath(form.get('returnTo')), { status: 303, headers });
}
