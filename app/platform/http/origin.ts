import type { RequestHandler } from 'express';

export type RequestOrigin = {
  method: string;
  /** `Sec-Fetch-Site`: the browser's own word, which no page can change. */
  fetchSite: string | undefined;
  origin: string | undefined;
  /** The origin that this product is reached at. */
  own: string;
};

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something (OWASP, Cross-Site Request Forgery Prevention, Fetch Metadata with fallback).
 * A browser's `Sec-Fetch-Site` decides; a browser too old to send it, and any program, must name our origin itself.
 * A request with neither is refused: no browser sends such a form post, and a program can add the header.
 */
export function mayChange({ method, fetchSite, origin, own }: RequestOrigin): boolean {
  if (readingMethods.has(method)) return true;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin !== undefined) return origin === own;
  return fetchSite !== undefined;
}

/** Refuses every request from elsewhere that is not a reading one, resource routes included. */
export function checkOrigin(publicOrigin: string | undefined): RequestHandler {
  return (request, response, next) => {
    const own = publicOrigin ?? `${request.protocol}://${request.get('host') ?? ''}`;
    const { method } = request;
    if (mayChange({ method, fetchSite: request.get('sec-fetch-site'), origin: request.get('origin'), own }))
      return next();
    response.status(403).type('text/plain').send('Forbidden: the request does not come from this site.\n');
  };
}
