import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, root, toolEnv } from '#app/launch/install.mjs';
import type { Variables } from '#app/launch/install.mjs';

export type Ended = { code: number | null; output: string };
export type RunningProduct = {
  /** Resolves when the product says where it can be reached; rejects when it ends before that. */
  address: Promise<string>;
  ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
};

/** The settings of a product of its own: a free port and a data folder that does not exist yet. */
export function ownSettings(): Variables & { DATA_DIR: string } {
  const settings = { NODE_ENV: 'production', PORT: '0', SEED: 'none', LOG_LEVEL: 'info', DATABASE_URL: '' };
  return { ...settings, DATA_DIR: join(mkdtempSync(join(tmpdir(), 'fou-product-')), 'data') };
}

export function removeData(settings: { DATA_DIR: string }): void {
  rmSync(join(settings.DATA_DIR, '..'), { recursive: true, force: true });
}

/** Starts the product in a process of its own. */
export function startProduct(settings: Variables, command = [node, 'app/server.ts']): RunningProduct {
  const [program = node, ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: toolEnv(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /^http:\/\/localhost:\d+$/m.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => reject(new Error(`the product ended:\n${output}`)));
  });
  // Those who wait for the end only need not hear that it came.
  address.catch(() => undefined);
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output })));
  return { address, ended, kill: (signal) => child.kill(signal) };
}
