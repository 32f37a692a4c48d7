import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import type { Pages } from '#app/platform/http/app.ts';
import { serveAssets } from '#app/platform/http/assets.ts';
import { factsOf } from '#app/platform/http/request-context.ts';
import { patternFinder } from '#app/platform/http/route-pattern.ts';
import { ANSWER_PATH } from '#app/services/surveys/answer-path.ts';
import { LINK_PATH } from '#app/services/surveys/link-path.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { root } from './install.mjs';
import { clientBuild, serverBuild } from './paths.ts';

/** Where somebody answers a survey, or asks for her link: when she did would be known from the log. */
const UNTIMED: ReadonlySet<string> = new Set([`${ANSWER_PATH}:token`, `${LINK_PATH}:wave`]);

type Source = { assets: RequestHandler[]; build: () => Promise<ServerBuild>; stop(): Promise<void> };

/** The pages of the product, from the build or, in development, straight from the sources. */
export async function openPages(runtime: Runtime): Promise<Pages & { stop(): Promise<void> }> {
  const { assets, build, stop } = runtime.env.mode === 'development' ? await fromSources() : await fromBuild();
  const answer = createRequestHandler({
    build: build as unknown as ServerBuild,
    mode: runtime.env.mode,
    getLoadContext: (request, response): AppLoadContext => ({
      runtime,
      ...factsOf(response),
      address: request.ip ?? '',
    }),
  });
  const finders = new WeakMap<ServerBuild, ReturnType<typeof patternFinder>>();
  const patternOf = async (path: string) => {
    const current = await build();
    const find = finders.get(current) ?? patternFinder(current.routes);
    finders.set(current, find);
    const pattern = find(path);
    return UNTIMED.has(pattern) ? null : pattern;
  };
  return { assets, answer: (request, response, next) => void answer(request, response, next), patternOf, stop };
}

async function fromBuild(): Promise<Source> {
  const build = (await import(serverBuild)) as ServerBuild;
  return { assets: serveAssets(clientBuild), build: async () => build, stop: async () => undefined };
}

async function fromSources(): Promise<Source> {
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom' });
  return {
    assets: [vite.middlewares],
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    stop: () => vite.close(),
  };
}
