import { expect, it } from 'vitest';
import * as english from '#app/platform/i18n/en/index.ts';
import * as swedish from '#app/platform/i18n/sv/index.ts';

/** Every wording with its path: functions are called with numbers, which every parameter can show. */
function wordings(node: unknown, path: string): [string, unknown][] {
  if (typeof node === 'function') return [[path, `function of ${node.length}`]];
  if (typeof node !== 'object' || node === null) return [[path, typeof node]];
  return Object.entries(node).flatMap(([key, child]) => wordings(child, `${path}.${key}`));
}

function sentences(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => sentences(child, `${path}.${key}`));
}

it('has the same wordings with the same parameters in both languages', () => {
  const paths = (catalogue: object) =>
    wordings(catalogue, '')
      .map(([path]) => path)
      .sort();
  expect(paths(english)).toEqual(paths(swedish));
});

it('has no empty wording and none with stray spaces', () => {
  const careless = [...sentences(swedish, 'sv'), ...sentences(english, 'en')].filter(
    ([, text]) => text !== text.trim() || text === '',
  );
  expect(careless).toEqual([]);
});
