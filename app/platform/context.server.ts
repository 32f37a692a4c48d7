import { data, redirect } from '@remix-run/node';
import type { AppLoadContext } from '@remix-run/node';
import { REFUSED } from '#app/domain/shared/act-address.ts';
import { Fault, type FaultKind } from '#app/domain/shared/fault.ts';
import type { Runtime, ServiceContext } from './runtime.ts';
import { readSessionToken } from './session.server.ts';

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    runtime: Runtime;
    nonce: string;
    requestId: string;
    /** Where the request comes from, as far as the proxies in front may be believed. */
    address: string;
  }
}

const STATUS: Record<FaultKind, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
};

const TOLD_ON_THE_PAGE: readonly FaultKind[] = ['conflict', 'invalid'];

export interface RequestArgs {
  request: Request;
  context: AppLoadContext;
}

/** What the error boundary is given: the code chooses the sentence, the reference finds the log line. */
export interface FaultReply {
  code: string;
  params: Record<string, string | number>;
  reference: string;
}

/** The signed-in person's context, or null when nobody is signed in. */
export async function findContext({ request, context }: RequestArgs): Promise<ServiceContext | null> {
  const { db, log, vault, now, actorOf } = context.runtime;
  const token = readSessionToken(request);
  const actor = token ? await actorOf(token) : null;
  return actor ? { db, log, vault, actor, now: now() } : null;
}

/**
 * Runs a loader's or an action's one thing for the person who is signed in; sends others to sign in and brings them
 * back after. A service's refusal becomes its status.
 */
export async function withContext<T>(args: RequestArgs, work: (context: ServiceContext) => Promise<T>): Promise<T> {
  const context = await findContext(args);
  if (!context) throw redirect(signInAddress(args.request));
  return answering(args, () => work(context));
}

/**
 * The same for an act that has no page of its own: when it is refused, the page that it was done on says why.
 * `page` is its address within the product.
 */
export async function actingOn(
  args: RequestArgs,
  page: string,
  work: (context: ServiceContext) => Promise<Response>,
): Promise<Response> {
  return withContext(args, async (context) => {
    try {
      return await work(context);
    } catch (error) {
      if (!(error instanceof Fault) || !TOLD_ON_THE_PAGE.includes(error.kind)) throw error;
      return redirect(refusedAt(page, error.code), 303);
    }
  });
}

function refusedAt(page: string, code: string): string {
  const address = new URL(page, 'http://product');
  address.searchParams.set(REFUSED, code);
  return address.pathname + address.search;
}

const TOLD_BY_THE_PAGE: readonly FaultKind[] = ['forbidden', 'not_found', ...TOLD_ON_THE_PAGE];

/**
 * The same for a file, which could only answer with bare data: where it is not for the one who asks, or not there, the
 * page of the same thing says so, with its status; and why, where it is refused.
 */
export async function fileOf(
  args: RequestArgs,
  page: string,
  work: (context: ServiceContext) => Promise<Response>,
): Promise<Response> {
  return withContext(args, async (context) => {
    try {
      return await work(context);
    } catch (error) {
      if (!(error instanceof Fault) || !TOLD_BY_THE_PAGE.includes(error.kind)) throw error;
      return redirect(TOLD_ON_THE_PAGE.includes(error.kind) ? refusedAt(page, error.code) : page, 303);
    }
  });
}

/** The same for pages that need no account. */
export async function answering<T>({ context }: RequestArgs, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const reply: FaultReply = { code: error.code, params: error.params, reference: context.requestId };
    throw data(reply, { status: STATUS[error.kind] });
  }
}

function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? pathname + search : '/';
  return back === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(back)}`;
}

/** A segment of the address; one that the route does not have is a page that does not exist. */
export function param(params: Record<string, string | undefined>, name: string): string {
  const value = params[name];
  if (!value) throw new Fault('not_found');
  return value;
}
