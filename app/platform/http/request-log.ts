import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';
import type { Pages } from './app.ts';
import { factsOf } from './request-context.ts';

/**
 * One line for each answer. It names the pattern of the address (`/kalender/:token`), never the address itself, which
 * may hold a secret or a name that somebody searched for. Of pages that promise not to keep the time there is none.
 */
export function logRequests(log: Log, patternOf: Pages['patternOf']): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const ms = Math.round(performance.now() - started);
      const { requestId } = factsOf(response);
      const status = response.writableFinished ? response.statusCode : 499;
      void patternOf(path).then((route) => {
        if (route !== null) log.info({ method, route, status, ms, requestId }, 'request');
      });
    });
    next();
  };
}
