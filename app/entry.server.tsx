import { createReadableStreamFromReadable } from '@remix-run/node';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceProvider } from '#app/components/layout/nonce.ts';
import { withoutNul } from '#app/platform/http/without-nul.ts';

export const streamTimeout = 5_000;

/** Renders a page: the visible part at once and the rest as it comes; to a crawler all of it together. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId, runtime }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const waitForAll = isbot(request.headers.get('User-Agent') ?? '');
  return new Promise((resolve, reject) => {
    let shellIsReady = false;
    let failed = false;
    // A timer left behind would hold the whole render in memory until it fires: every way out clears it.
    const timer = setTimeout(() => abort(), streamTimeout + 1_000);
    const send = () => {
      const body = withoutNul();
      body.once('close', () => clearTimeout(timer));
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      pipe(body);
    };
    const page = (
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
      </NonceProvider>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        shellIsReady = true;
        if (!waitForAll) send();
      },
      onAllReady() {
        if (waitForAll) send();
      },
      // The framework logs this one and renders the error page instead.
      onShellError(error) {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error('render failed', { cause: error }));
      },
      onError(error) {
        failed = true;
        if (shellIsReady && !request.signal.aborted) runtime.log.error({ err: error, requestId }, 'render failed');
      },
    });
  });
}

/** Everything that a loader, an action or a render threw without meaning to. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // An answer such as 404 is thrown on purpose and stands in the request log.
  const isAnswer = isRouteErrorResponse(error) && error.status < 500;
  if (request.signal.aborted || isAnswer) return;
  context.runtime.log.error({ err: error, requestId: context.requestId }, 'request failed');
}
