import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { newToken } from '../secrets.ts';

export type RequestFacts = { requestId: string; nonce: string };

/** Gives each request a reference, shown on error pages and found again in the log, and a nonce for its scripts. */
export function identifyRequest(trustProxy: number): RequestHandler {
  return (request, response, next) => {
    const facts: RequestFacts = { requestId: randomBytes(9).toString('base64url'), nonce: newToken() };
    Object.assign(response.locals, facts);
    response.setHeader('X-Request-Id', facts.requestId);
    // Remix believes these whoever sends them; without a proxy in front that is the visitor.
    if (trustProxy === 0) for (const name of forwarded) delete request.headers[name];
    next();
  };
}

const forwarded = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port', 'forwarded'];

export function factsOf(response: Response): RequestFacts {
  return response.locals as RequestFacts;
}
