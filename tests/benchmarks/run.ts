import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isBenchmark } from './benchmark.ts';

/** `npm run bench [words]`: runs every `*.bench.ts` in this folder, or those whose name holds one of the words. */
const words = process.argv.slice(2);
const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort();

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
for (const file of files) {
  const { default: benchmark } = (await import(join(folder, file))) as { default: unknown };
  if (!isBenchmark(benchmark)) throw new Error(`${file} does not export a benchmark`);
  console.log(`\n${benchmark.title}`);
  for (const row of await benchmark.measure()) {
    const beside = row.baseline === undefined ? '' : `   (${row.baseline})`;
    console.log(`  ${row.what.padEnd(48)} ${row.measured}${beside}`);
  }
}
