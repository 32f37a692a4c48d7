import type { RequestHandler } from 'express';

/** What a signed-in person sees must not stay in a browser's or a proxy's memory, unless the route says otherwise. */
export const privateByDefault: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => typeof response;
  response.writeHead = (...parts: unknown[]) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
    return writeHead(...parts);
  };
  next();
};
