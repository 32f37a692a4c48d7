import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { factsOf } from './request-context.ts';

type HeaderOptions = { publicOrigin: string | undefined; development: boolean };
type HelmetOptions = NonNullable<Parameters<typeof helmet>[0]>;

const oneYear = 365 * 24 * 60 * 60;
const unusedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/** The headers that tell a browser what the pages may do: nothing but what is listed here. */
export function securityHeaders({ publicOrigin, development }: HeaderOptions): RequestHandler[] {
  const https = publicOrigin?.startsWith('https:') ?? false;
  const options: HelmetOptions = {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(development) },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    // `no-referrer` would leave forms without an origin to check.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https && { maxAge: oneYear, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
  };
  return [helmet(options), setPermissionsPolicy];
}

const setPermissionsPolicy: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', '));
  next();
};

function contentPolicy(development: boolean) {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${factsOf(response as Response).nonce}'`;
  return {
    defaultSrc: ["'none'"],
    scriptSrc: [nonce, "'strict-dynamic'"],
    // Vite adds a style element per module in development.
    styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    // Server-rendered style attributes: virtual rows, bars as wide as their value.
    // An attribute has no selectors, and what it could fetch is held by the lines below.
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  };
}
