import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeReturnPath } from '#app/platform/preferences/cookies.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';

const ORIGIN = 'https://utbildning.example.se';

describe('the path to return to', () => {
  test.each([
    ['/', '/'],
    ['/larande/l1?flik=plan&q=a+b', '/larande/l1?flik=plan&q=a+b'],
    ['/enheter#kapacitet', '/enheter#kapacitet'],
    ['/enheter?q=å', '/enheter?q=%C3%A5'],
    ['/omgangar/r1/../r2', '/omgangar/r2'],
    ['/%20', '/%20'],
  ])('%s is %s', (given, path) => expect(safeReturnPath(given)).toBe(path));

  test.each([
    '',
    'enheter',
    'https://evil.example',
    '//evil.example/x',
    '/\\evil.example',
    '/.//evil.example/x',
    '/a/..//evil.example/x',
    '/%2e//evil.example/x',
    '/%2E%2e//evil.example/x',
    '/./\\evil.example',
    '/\t/evil.example',
    '/\u007f',
    '/%E0%A4%A',
  ])('%j leads to the start page', (given) => expect(safeReturnPath(given)).toBe('/'));

  test('is never a file', () => expect(safeReturnPath(new File([], '/enheter'))).toBe('/'));

  test('stays on this site whatever is given, and so does the address made of it', () => {
    const parts = fc.constantFrom(
      '/',
      '.',
      '..',
      '//',
      '\\',
      '%2e',
      '%2f',
      '@',
      ':',
      '?',
      '#',
      'a',
      '\t',
      'evil.example',
    );
    const given = fc.array(parts, { maxLength: 8 }).map((all) => `/${all.join('')}`);
    fc.assert(
      fc.property(given, (value) => {
        const path = safeReturnPath(value);
        for (const address of [path, withChange(path, 'c1')]) {
          expect(address).toMatch(/^\/(?![/\\])/);
          expect(new URL(address, ORIGIN).origin).toBe(ORIGIN);
        }
        expect(safeReturnPath(path)).toBe(path);
      }),
    );
  });
});

describe('the address after a change', () => {
  test.each([
    ['/', '/?andrad=c1'],
    ['/larande/l1?flik=plan', '/larande/l1?flik=plan&andrad=c1'],
    ['/larande/l1?andrad=c0', '/larande/l1?andrad=c1'],
    ['/larande/l1#historik', '/larande/l1?andrad=c1'],
  ])('%s becomes %s', (path, address) => expect(withChange(path, 'c1')).toBe(address));
});
