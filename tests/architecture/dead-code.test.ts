import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#app/launch/install.mjs';
import { unusedExports } from './unused-exports.ts';

function sourcesIn(folder: string) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(tsx?|mjs)$/.test(name)).map((name) => join(folder, name));
  return files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

describe('nothing is exported for nobody', () => {
  test('in the product', () => {
    const product = ['app', 'db', 'reports', 'seeds'].flatMap(sourcesIn);
    expect(unusedExports(product, sourcesIn('tests'))).toEqual([]);
  });

  test('a planted export that nobody names is found, and the others are not', () => {
    const product = [
      {
        file: 'a.ts',
        text: 'export function used() {}\nexport const unused = 1;\nexport class Alone {}\nfunction own() {}',
      },
      {
        file: 'b.tsx',
        text: "import { used } from './a.ts';\nexport async function loader() { used(); }\nexport default 1;",
      },
      { file: 'c.ts', text: 'export const tested = 2;\nexport type Shape = { a: 1 };' },
    ];
    const tests = [{ file: 'c.test.ts', text: 'tested' }];
    expect(unusedExports(product, tests)).toEqual(['a.ts: unused', 'a.ts: Alone']);
  });
});
