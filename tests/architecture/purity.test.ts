import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#app/launch/install.mjs';
import { impurities } from './purity.ts';

const domain = join(root, 'app', 'domain');
const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

describe('the domain decides from its arguments alone', () => {
  test('no clock, no chance, no machine in any of its files', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => impurities(readFileSync(join(domain, file), 'utf8'), file))).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const chance = Math.random();',
    "import { readFileSync } from 'node:fs';",
    'const port = process.env.PORT;',
    'const id = crypto.randomUUID();',
    'const started = performance.now();',
    'setTimeout(() => undefined, 5);',
    "export const page = () => fetch('/');",
    "console.log('here');",
  ])('%s is caught', (line) => expect(impurities(`export {};\n${line}`)).toHaveLength(1));

  test('dates that are given, and words in comments and texts, are not', () => {
    const source = "// Date.now()\nconst day = new Date('2027-09-06');\nconst text = 'Math.random()';\nday.getTime();";
    expect(impurities(source)).toEqual([]);
  });
});
