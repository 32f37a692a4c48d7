import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { isBenchmark, lineOf, linesOf } from './benchmark.ts';

/** `npm run bench [words]`: runs every `*.bench.ts` in this folder, or those whose name holds one of the words. */
const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort();

const load = loadavg().map((value) => value.toFixed(1));
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load ${load.join(' ')}`,
);
for (const file of files) {
  const { default: benchmark } = (await import(join(import.meta.dirname, file))) as { default: unknown };
  if (!isBenchmark(benchmark)) throw new Error(`${file} does not export a benchmark`);
  console.log(`\n${benchmark.title}`);
  const rows = await benchmark.measure({ words, show: (table) => console.log(linesOf(table)) });
  for (const row of rows) console.log(lineOf(row));
}
