import { describe, expect, it } from 'vitest';
import { changeLanguage, languageOf } from '#app/platform/i18n/language.server.ts';
import { appearanceOf, changeAppearance } from '#app/platform/preferences/appearance.server.ts';
import { safeReturnPath } from '#app/platform/preferences/cookies.server.ts';

function post(fields: Record<string, string>, cookie = ''): Request {
  return new Request('http://localhost/sprak', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
  });
}

function withCookie(cookie: string): Request {
  return new Request('http://localhost/', { headers: { cookie } });
}

async function redirectOf(answer: Promise<unknown>): Promise<Response> {
  const response = await answer;
  if (!(response instanceof Response)) throw new Error('expected a redirect');
  return response;
}

describe('the language', () => {
  it('is Swedish until chosen, whatever the browser prefers', async () => {
    const request = new Request('http://localhost/', { headers: { 'accept-language': 'en' } });
    expect(await languageOf(request)).toBe('sv');
    expect(await languageOf(withCookie('language=eyJ4'))).toBe('sv');
  });

  it('is remembered, and the reader returns to the same address', async () => {
    const response = await redirectOf(changeLanguage(post({ language: 'en', returnTo: '/omgangar?sort=-name' })));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/omgangar?sort=-name']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('SameSite=Lax');
    expect(await languageOf(withCookie(cookie.split(';')[0] ?? ''))).toBe('en');
  });

  it('changes in place when script asks for it', async () => {
    expect(await changeLanguage(post({ language: 'en', stay: '1' }))).not.toBeInstanceOf(Response);
  });
});

describe('the appearance', () => {
  it('keeps what was chosen before and ignores what it does not know', async () => {
    const dark = await redirectOf(changeAppearance(post({ theme: 'dark' })));
    const cookie = dark.headers.get('set-cookie')?.split(';')[0] ?? '';
    const narrow = await redirectOf(changeAppearance(post({ sidebar: 'narrow', theme: 'neon' }, cookie)));
    const both = narrow.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await appearanceOf(withCookie(both))).toEqual({ theme: 'dark', sidebar: 'narrow' });
  });
});

describe('safeReturnPath', () => {
  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '\\\\evil',
    '',
    '/a\\b',
    '/\u0000',
    'javascript:alert(1)',
  ])('never leads away: %j', (path) => {
    expect(safeReturnPath(path)).toBe('/');
  });
  it('keeps a path with its query', () => {
    expect(safeReturnPath('/omgangar/1?sort=-name&q=%C3%A5')).toBe('/omgangar/1?sort=-name&q=%C3%A5');
    expect(safeReturnPath(null)).toBe('/');
  });
});
