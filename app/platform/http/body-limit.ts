import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const mostBytes = 12 * 1024 * 1024;

/**
 * Refuses too large a body before reading it. Node holds a client to the length it has stated, and one that states
 * none (chunked) is asked for it: browsers always do.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.get('transfer-encoding') !== undefined) {
    return refuse(response, 411, 'The length of the body must be stated.');
  }
  if (Number(request.get('content-length') ?? 0) > mostBytes) {
    return refuse(response, 413, 'The body is larger than 12 MB.');
  }
  next();
};
