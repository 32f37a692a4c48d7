import type { LoaderFunctionArgs } from '@remix-run/node';
import { answering, param } from '#app/platform/context.server.ts';
import { readFeed } from '#app/services/calendar/read-feed.server.ts';

/** A calendar by its secret address; needs no sign-in, and asks only for what has changed. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context, params } = args;
  return answering(args, async () => {
    const { body, tag } = await readFeed(context.runtime, param(params, 'feed'));
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' };
    if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers });
    return new Response(body, {
      headers: {
        ...headers,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="placeringar.ics"',
      },
    });
  });
}
