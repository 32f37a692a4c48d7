import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { faultLines, readText } from '#app/launch/command-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'fou-files-'));
const file = (name: string) => path.join(folder, name);

test('a file is read, and one that is not there is told of by its name', () => {
  writeFileSync(file('problem.json'), '{}');
  expect(readText(file('problem.json'))).toEqual({ text: '{}' });
  expect(readText(file('nothing.json'))).toMatchObject({ fault: expect.stringContaining('nothing.json: ENOENT') });
});

test('what is far too large is refused unread, with what to do', () => {
  writeFileSync(file('huge.json'), '');
  truncateSync(file('huge.json'), 2 * 1024 ** 3);
  expect(readText(file('huge.json'))).toEqual({
    fault: `${file('huge.json')}: 2147483648 bytes, more than 67108864: split the problem`,
  });
});

test('faults stand a line each: where, and what to do', () => {
  const faults = [
    { line: 3, path: 'units[0].cap', message: 'expected a number' },
    { line: 1, path: '', message: 'is no JSON' },
  ];
  expect(faultLines('a.json', faults)).toBe('a.json:3: units[0].cap: expected a number\na.json:1: is no JSON');
});
