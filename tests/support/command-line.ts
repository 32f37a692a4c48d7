import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A command of the product as a person gives it, and a folder for its files. */
export function commandLine(script: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fou-command-'));
  return {
    folder,
    run(...args: string[]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
      return { status, stdout, stderr };
    },
    /** Writes a file into the folder; gives its path. */
    file(name: string, text: string): string {
      const target = path.join(folder, name);
      writeFileSync(target, text);
      return target;
    },
  };
}
