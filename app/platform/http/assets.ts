import { existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import express from 'express';
import type { RequestHandler } from 'express';

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/** The browser's files. Names in `assets/` carry a hash of their content, so those never change; the rest may. */
export function serveAssets(folder: string): RequestHandler[] {
  const hashed = join(folder, 'assets');
  return [
    sendCompressed(folder),
    mount('/assets', express.static(hashed, { immutable: true, maxAge: '1y', index: false, fallthrough: false })),
    express.static(folder, { maxAge: '1h', index: false }),
  ];
}

function mount(path: string, handler: RequestHandler): RequestHandler {
  return express.Router().use(path, handler);
}

/** Hands over the copy that the build has compressed, when there is one and the browser takes it. */
function sendCompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = normalize(request.path);
    const encoding = encodings.find(
      ({ name, suffix }) => request.acceptsEncodings(name) && existsSync(join(folder, file + suffix)),
    );
    if (encoding === undefined) return next();
    request.url = request.url.replace(request.path, request.path + encoding.suffix);
    response.setHeader('Content-Encoding', encoding.name);
    response.setHeader('Vary', 'Accept-Encoding');
    response.type(extname(file));
    next();
  };
}
