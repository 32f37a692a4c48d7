import { request } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { listen } from '#app/platform/http/listen.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };
export type TestServer = { port: number; ask(asked: Asked): Promise<Answer>; close(): Promise<void> };

/** Serves `handler` on a free port. `ask` sends exactly the headers it is given, unlike fetch. */
export async function serve(handler: RequestListener): Promise<TestServer> {
  const listening = await listen(0, '127.0.0.1');
  listening.serve(handler);
  return { port: listening.port, ask: (asked) => ask(listening.port, asked), close: () => listening.drain(0) };
}

export function ask(port: number, { method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
