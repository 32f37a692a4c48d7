import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSecret, prepareDataFolder } from '#app/launch/data-folder.ts';
import { StartProblem } from '#app/launch/start-problem.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'fou-data-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('the data folder', () => {
  test('is made for this account only and left empty', () => {
    const folder = join(parent, 'data');
    prepareDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('that cannot be written to stops the start', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const folder = join(file, 'data');
    expect(() => prepareDataFolder(folder)).toThrow(
      new StartProblem(`DATA_DIR ${folder} cannot be written to (ENOTDIR)`),
    );
  });
});

describe('the secret', () => {
  test('of the settings wins and is not written down', () => {
    expect(loadSecret('x'.repeat(32), parent)).toBe('x'.repeat(32));
    expect(() => statSync(join(parent, 'secret'))).toThrow();
  });

  test('is otherwise made once, readable by this account only', () => {
    const secret = loadSecret(undefined, parent);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(48);
    expect(loadSecret(undefined, parent)).toBe(secret);
    expect(statSync(join(parent, 'secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(parent, 'secret'), 'utf8')).toBe(`${secret}\n`);
  });

  test('that somebody shortened stops the start', () => {
    writeFileSync(join(parent, 'secret'), 'short');
    expect(() => loadSecret(undefined, parent)).toThrow(/must be at least 32 bytes/);
  });
});
