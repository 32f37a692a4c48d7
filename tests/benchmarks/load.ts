import { Agent, request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';

export type Load = { perSecond: number; p50: number; p95: number; failed: number };

/** `readers` who each ask again as soon as they are answered, until `requests` have been sent. Times in ms. */
export async function load(
  url: string,
  readers: number,
  requests: number,
  headers: OutgoingHttpHeaders = {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  let left = requests;
  let failed = 0;
  const read = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      if ((await get(url, agent, headers)) >= 400) failed += 1;
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: readers }, read));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { perSecond: Math.round(times.length / seconds), p50: at(0.5), p95: at(0.95), failed };
}

function get(url: string, agent: Agent, headers: OutgoingHttpHeaders): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 599));
    });
    sent.once('error', reject);
    sent.end();
  });
}
