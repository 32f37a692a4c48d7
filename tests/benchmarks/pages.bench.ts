import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownSettings, removeData, startProduct } from '#tests/support/product.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';
import { load } from './load.ts';

const readers = 50;
const FIRST_PAGES = 1500;
const LIST_PAGES = 300;

const LISTS = {
  'list of rounds': '/omgangar',
  'list of units': '/enheter',
  'list of learners': '/larande',
  'list of supervisors': '/handledare',
  'plan of a round': '/omgangar/round-ssk-h-a-4/forslag',
} as const;

/** The first page and the lists of the demo region, each beside a server that answers with the same bytes and does nothing else. */
const benchmark: Benchmark = {
  title: `Pages for ${readers} readers at once`,
  async measure() {
    const settings = ownSettings();
    const product = startProduct({ ...settings, SEED: 'demo', LOG_LEVEL: 'warn' });
    try {
      const address = await product.address;
      const rows = await compare('sign-in page', `${address}/logga-in`, {}, FIRST_PAGES);
      const cookie = await signIn(address);
      for (const [name, path] of Object.entries(LISTS))
        rows.push(...(await compare(name, `${address}${path}`, { cookie }, LIST_PAGES)));
      return rows;
    } finally {
      product.kill('SIGTERM');
      await product.ended;
      removeData(settings);
    }
  },
};

async function signIn(address: string): Promise<string> {
  const body = new URLSearchParams({ email: 'studierektor@demo.example', password: 'Halland-demo-2027', till: '/' });
  const answer = await fetch(`${address}/logga-in`, {
    method: 'POST',
    headers: { origin: address },
    body,
    redirect: 'manual',
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function compare(
  name: string,
  url: string,
  headers: Record<string, string>,
  requests: number,
): Promise<BenchRow[]> {
  const answer = await fetch(url, { headers });
  const page = await answer.text();
  if (!answer.ok || answer.redirected) throw new Error(`${url} answers ${answer.status}`);
  const bare = createServer((_request, response) => response.end(page)).listen(0);
  const baseline = await load(`http://localhost:${(bare.address() as AddressInfo).port}/`, readers, requests);
  bare.close();
  const product = await load(url, readers, requests, headers);
  const row = (what: keyof typeof product, unit: string) => ({
    name: `${name}: ${what}`,
    value: product[what],
    unit,
    baseline: baseline[what],
  });
  return [row('perSecond', '/s'), row('p50', 'ms'), row('p95', 'ms'), row('failed', 'requests')];
}

export default benchmark;
