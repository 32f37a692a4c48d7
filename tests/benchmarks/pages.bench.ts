import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownSettings, removeData, startProduct } from '#tests/support/product.ts';
import { milliseconds } from './benchmark.ts';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';
import { load } from './load.ts';

const readers = 50;
const requests = 1500;

/** The first page under 50 readers at once, beside a server that answers with the same bytes and does nothing else. */
const benchmark: Benchmark = {
  title: `Pages, ${readers} readers at once, ${requests} requests`,
  async measure() {
    const settings = ownSettings();
    const product = startProduct({ ...settings, LOG_LEVEL: 'warn' });
    try {
      const url = `${await product.address}/logga-in`;
      const page = await (await fetch(url)).text();
      return [await compare('sign-in page', url, page)];
    } finally {
      product.kill('SIGTERM');
      await product.ended;
      removeData(settings);
    }
  },
};

async function compare(what: string, url: string, page: string): Promise<BenchmarkRow> {
  const bare = createServer((_request, response) => response.end(page)).listen(0);
  const baseline = await load(`http://localhost:${(bare.address() as AddressInfo).port}/`, readers, requests);
  bare.close();
  const product = await load(url, readers, requests);
  return { what, measured: describe(product), baseline: `the same bytes, unrendered: ${describe(baseline)}` };
}

function describe({ perSecond, p50, p95, failed }: Awaited<ReturnType<typeof load>>): string {
  const failures = failed === 0 ? '' : `, ${failed} FAILED`;
  return `${perSecond.toFixed(0)}/s, median ${milliseconds(p50)}, p95 ${milliseconds(p95)}${failures}`;
}

export default benchmark;
