import { constants } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import type { Env } from '../env.ts';
import type { Log } from '../log.ts';
import { limitBody } from './body-limit.ts';
import { answerFailure } from './failure.ts';
import { onlyFormPosts } from './form-posts.ts';
import { securityHeaders } from './headers.ts';
import { reportHealth } from './health.ts';
import { checkOrigin } from './origin.ts';
import { privateByDefault } from './private-by-default.ts';
import { identifyRequest } from './request-context.ts';
import { logRequests } from './request-log.ts';

export type Pages = {
  /** Serves the browser's files. */
  assets: RequestHandler[];
  /** Renders pages and runs loaders and actions. */
  answer: RequestHandler;
  /** The pattern of the route behind a path, for the log; null where the log may not tell when somebody was there. */
  patternOf(path: string): Promise<string | null>;
};

export type HttpOptions = {
  env: Pick<Env, 'mode' | 'publicOrigin' | 'trustProxy'>;
  log: Log;
  version: string;
  pingDatabase: () => Promise<void>;
  pages: Pages;
};

/** The way of a request: named, logged, told what it may do, checked for where it comes from, and then answered. */
export function createHttpApp({ env, log, version, pingDatabase, pages }: HttpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', env.trustProxy);
  app.use(identifyRequest(env.trustProxy));
  app.use(securityHeaders({ publicOrigin: env.publicOrigin, development: env.mode === 'development' }));
  app.get('/health', reportHealth(version, pingDatabase));
  app.use(checkOrigin(env.publicOrigin), onlyFormPosts, limitBody);
  app.use(pages.assets);
  app.use(logRequests(log, pages.patternOf));
  app.use(privateByDefault, compressPages);
  app.all('*', pages.answer);
  app.use(answerFailure(log));
  return app;
}

// Rendering is what a page costs; the fastest level takes most of the bytes for little of the time.
const compressPages = compression({
  level: 1,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
  filter: (request, response) =>
    response.getHeader('Content-Type') !== 'text/event-stream' && compression.filter(request, response),
});
