import type { ErrorRequestHandler } from 'express';
import type { Log } from '../log.ts';
import { factsOf } from './request-context.ts';

/** The last resort, when not even an error page could be made: a reference and nothing about the cause. */
export function answerFailure(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { requestId } = factsOf(response);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error, requestId }, 'request failed');
    if (response.headersSent) return next(error);
    response.status(status).type('text/plain');
    response.send(
      status < 500 ? 'The request cannot be answered.\n' : `Something went wrong. Reference: ${requestId}\n`,
    );
  };
}

/** Express marks what the client did wrong, such as a malformed address, with a status of its own. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) return status;
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL' ? 400 : 500;
}
