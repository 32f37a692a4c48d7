import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root, toolEnv } from '#app/launch/install.mjs';
import type { Say, Variables } from '#app/launch/install.mjs';
import { settle } from './counts.ts';
import type { Count } from './counts.ts';

export type Part = {
  title: string;
  /** Program and arguments; empty when `prepare` is the whole part. */
  command: string[];
  /** What must be there first; what it answers is added to the command's environment. */
  prepare?: () => Promise<Variables | void>;
  /** Where the command leaves its report, and how that is counted; without one the part is a single test. */
  report?: string;
  count?: (report: unknown) => Count;
};

/** Runs one part to its end and prints its summary, and what it printed itself only when it failed. */
export async function runPart(part: Part, say: Say): Promise<Count> {
  const started = performance.now();
  const { code, output } = await attempt(part);
  const count = settle(readCount(part), code);
  if (count.failed > 0) say(`\n--- ${part.title} ---\n${output.trim()}\n`);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${part.title}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`);
  return count;
}

type Outcome = { code: number; output: string };

async function attempt({ command, prepare }: Part): Promise<Outcome> {
  try {
    const env = (await prepare?.()) ?? {};
    const [program, ...args] = command;
    return program === undefined ? { code: 0, output: '' } : await collect(program, args, env);
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

function readCount({ report, count }: Part): Count | undefined {
  if (report === undefined || count === undefined || !existsSync(report)) return undefined;
  return count(JSON.parse(readFileSync(report, 'utf8')));
}

function collect(program: string, args: string[], env: Variables): Promise<Outcome> {
  const child = spawn(program, args, {
    cwd: root,
    env: toolEnv({ ...env, CI: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-20_000);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
