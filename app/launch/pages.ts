import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import type { Env } from '#app/platform/env.ts';
import type { Pages } from '#app/platform/http/app.ts';
import { serveAssets } from '#app/platform/http/assets.ts';
import { factsOf } from '#app/platform/http/request-context.ts';
import { patternFinder } from '#app/platform/http/route-pattern.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { root } from './install.mjs';
import { StartProblem } from './start-problem.ts';

type Source = { assets: RequestHandler[]; build: () => Promise<ServerBuild>; stop(): Promise<void> };

const serverBuild = join(root, 'build', 'server', 'index.js');

/** Pages are built ahead except in development. */
export function requireBuild(mode: Env['mode']): void {
  if (mode !== 'development' && !existsSync(serverBuild)) {
    throw new StartProblem('There is no build yet; run npm run build');
  }
}

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
  const patternOf = async (path: string) => patternFinder((await build()).routes)(path);
  return { assets, answer: (request, response, next) => void answer(request, response, next), patternOf, stop };
}

async function fromBuild(): Promise<Source> {
  const build = (await import(serverBuild)) as ServerBuild;
  return { assets: serveAssets(join(root, 'build', 'client')), build: async () => build, stop: async () => undefined };
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
