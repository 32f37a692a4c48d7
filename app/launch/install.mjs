import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed, on the system's own Node: plain JavaScript without packages.
export const root = fileURLToPath(new URL('../../', import.meta.url));
export const node = join(root, 'node_modules', '.bin', 'node');
const stamp = join(root, 'node_modules', '.fou-lock');

/** The environment in which the packages' own commands, and their Node, come first. */
export function toolEnv(extra = {}) {
  return { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`, ...extra };
}

/** Installs the packages exactly as the lock file says, unless they already are. */
export async function ensureInstalled(say) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return;
  await step('Installing packages', say, () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']));
  writeFileSync(stamp, `${wanted}\n`);
}

/** Tells when the work starts, that it goes on, and how long it took. */
export async function step(title, say, work) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  say(`${title} ...`);
  const reminder = setInterval(() => say(`${title} ... ${seconds()} s`), 10_000);
  try {
    const result = await work();
    say(`${title}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

/** Runs a command to its end; what it printed is shown only when it fails. */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => reject(new Error(`${command} cannot be run: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ${args.join(' ')} failed:\n${beginningOf(output)}`)),
    );
  });
}

// A bundler may add thousands of lines about itself after the ones that matter.
function beginningOf(output) {
  return output.trim().split('\n').slice(0, 60).join('\n');
}

/** Goes on in the product's own Node: hands on signals, resolves to the exit code. */
export function continueWith(args, env = {}) {
  const child = spawn(node, args, { cwd: root, env: toolEnv(env), stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
