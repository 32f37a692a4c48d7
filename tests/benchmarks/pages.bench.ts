import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownSettings, removeData, startProduct } from '#tests/support/product.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';
import { load } from './load.ts';

const readers = 50;
const requests = 1500;

/** The first page, beside a server that answers with the same bytes and does nothing else. */
const benchmark: Benchmark = {
  title: `Pages for ${readers} readers at once, ${requests} requests`,
  async measure() {
    const settings = ownSettings();
    const product = startProduct({ ...settings, LOG_LEVEL: 'warn' });
    try {
      const url = `${await product.address}/logga-in`;
      return await compare('sign-in page', url, await (await fetch(url)).text());
    } finally {
      product.kill('SIGTERM');
      await product.ended;
      removeData(settings);
    }
  },
};

async function compare(name: string, url: string, page: string): Promise<BenchRow[]> {
  const bare = createServer((_request, response) => response.end(page)).listen(0);
  const baseline = await load(`http://localhost:${(bare.address() as AddressInfo).port}/`, readers, requests);
  bare.close();
  const product = await load(url, readers, requests);
  const row = (what: keyof typeof product, unit: string) => ({
    name: `${name}: ${what}`,
    value: product[what],
    unit,
    baseline: baseline[what],
  });
  return [row('perSecond', '/s'), row('p50', 'ms'), row('p95', 'ms'), row('failed', 'requests')];
}

export default benchmark;
