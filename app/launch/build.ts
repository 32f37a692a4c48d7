import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { alone } from './alone.ts';
import { root, run, step, toolEnv } from './install.mjs';
import type { Say } from './install.mjs';

const sources = [
  'app',
  'db',
  'reports',
  'public',
  'vite.config.ts',
  'remix.config.js',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = join(root, 'build', '.sources');
const compressible = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);

/** Builds the pages and the browser's files, unless the build is of exactly these sources. */
export async function ensureBuilt(say: Say): Promise<void> {
  if (isCurrent()) return;
  await step('Building', say, () => alone(join(root, '.cache', 'building'), build));
}

async function build(): Promise<void> {
  if (isCurrent()) return;
  const sourcesNow = hashOfSources();
  await run('remix', ['vite:build'], toolEnv({ NODE_ENV: 'production' }));
  compressAhead(join(root, 'build', 'client'));
  writeFileSync(stamp, sourcesNow);
}

function isCurrent(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder).sort())
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(join(path, name)));
}

// Done once here, so that no request pays for it.
function compressAhead(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressible.has(extname(file)) || statSync(file).size < 1024) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

if (import.meta.main) {
  try {
    await ensureBuilt(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
