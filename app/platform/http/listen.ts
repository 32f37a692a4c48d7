import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listening = {
  port: number;
  /** Answers with `handler` from now on; before that every answer is 503. */
  serve(handler: RequestListener): void;
  /** Takes no more, lets what has begun finish for at most `patience` ms, then cuts the rest. */
  drain(patience: number): Promise<void>;
};

// A client that drips its headers or body is let go. Idle connections outlive a usual proxy's 60 s, so that the proxy
// is the one that closes them.
const limits = {
  connectionsCheckingInterval: 5_000,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
};

/** Takes the port before anything else is done; throws what the system answers, such as `EADDRINUSE`. */
export async function listen(port: number, host: string | undefined): Promise<Listening> {
  let current: RequestListener = answerNotReady;
  let draining = false;
  const server = createServer(limits, (request, response) => {
    if (draining) response.setHeader('Connection', 'close');
    current(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve: (handler) => {
      current = handler;
    },
    drain: (patience) => {
      draining = true;
      return close(server, patience);
    },
  };
}

const answerNotReady: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '2', 'Cache-Control': 'no-store' });
  response.end('Starting.\n');
};

function close(server: Server, patience: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
