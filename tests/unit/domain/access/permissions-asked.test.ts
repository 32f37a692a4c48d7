import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MATRIX } from '#app/domain/access/permissions.ts';

test('every permission of the matrix is asked for somewhere: one that nobody asks for guards nothing', () => {
  const files = globSync('app/**/*.{ts,tsx}').filter((file) => !file.startsWith('app/domain/access/permissions'));
  const source = [...files, 'reports/catalog.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const held = new Set(Object.values(MATRIX).flat());
  expect([...held].filter((permission) => !source.includes(`'${permission}'`))).toEqual([]);
});
