import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark, BenchRow } from './benchmark.ts';

/** Promised: under 10 s and 200 MB, of which the process without any rows has a good part. */
const ROWS = 50_000;
const SCRIPT = join(import.meta.dirname, 'workbooks', 'write.ts');

interface Written {
  ms: number;
  megabytes: number;
}

function write(way: 'product' | 'exceljs', rows: number): Written {
  const told = execFileSync(process.execPath, [SCRIPT, way, String(rows)], { encoding: 'utf8' });
  return JSON.parse(told.trim()) as Written;
}

/** A workbook of 50 000 rows in a process of its own, beside the same rows through exceljs unstreamed. */
const benchmark: Benchmark = {
  title: `Workbook of ${ROWS} rows`,
  measure() {
    const [product, unstreamed, empty] = [write('product', ROWS), write('exceljs', ROWS), write('product', 1)];
    const row = (name: string, value: number, unit: string, baseline: number | null): BenchRow => ({
      ...{ name: `workbook of ${ROWS} rows: ${name}`, value, unit, baseline },
    });
    return Promise.resolve([
      row('written', product.ms, 'ms', unstreamed.ms),
      row('peak memory of the process', product.megabytes, 'MB', unstreamed.megabytes),
      row('peak memory without rows', empty.megabytes, 'MB', null),
    ]);
  },
};

export default benchmark;
