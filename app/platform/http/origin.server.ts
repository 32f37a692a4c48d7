import type { LoaderFunctionArgs } from '@remix-run/node';

/** The product's address, for links in letters: as it is configured, else as it was asked for. */
export function originOf({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): string {
  return context.runtime.env.publicOrigin ?? new URL(request.url).origin;
}
