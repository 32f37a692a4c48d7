import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alone } from '#app/launch/alone.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fou-alone-'));
  lock = join(folder, 'deep', 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('alone', () => {
  test('lets one work at a time', async () => {
    let working = 0;
    let most = 0;
    const work = async () => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setTimeout(resolve, 10));
      working -= 1;
    };
    await Promise.all([alone(lock, work), alone(lock, work), alone(lock, work)]);
    expect(most).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  test('gives way also when the work fails', async () => {
    await expect(alone(lock, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(existsSync(lock)).toBe(false);
  });

  test('takes over from a process that has died', async () => {
    await alone(lock, async () => undefined);
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(lock, String(pid));
    let worked = false;
    await alone(lock, async () => {
      worked = true;
    });
    expect(worked).toBe(true);
  });
});
