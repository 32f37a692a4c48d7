import { startJobRunner } from '#app/jobs/runner.ts';
import type { Env } from '#app/platform/env.ts';
import { readEnv } from '#app/platform/env.ts';
import { createHttpApp } from '#app/platform/http/app.ts';
import { listen } from '#app/platform/http/listen.ts';
import type { Listening } from '#app/platform/http/listen.ts';
import { createLog } from '#app/platform/log.ts';
import { ping } from '#db/queries/health.ts';
import type { DemoSignIn } from '#seeds/index.ts';
import { compose } from './compose.ts';
import { loadSecret, prepareDataFolder } from './data-folder.ts';
import { fill } from './fill.ts';
import { step } from './install.mjs';
import type { Say, Variables } from './install.mjs';
import { openData } from './open-data.ts';
import { openPages, requireBuild } from './pages.ts';
import { explained, StartProblem } from './start-problem.ts';

export type Product = { address: string; signIns: DemoSignIn[]; stop(): Promise<void> };

const drainMilliseconds = 10_000;

/**
 * Starts everything, first what can go wrong before anything is written.
 * @throws StartProblem with one line that says which setting is wrong.
 */
export async function boot(variables: Variables, say: Say): Promise<Product> {
  const env = checkedEnv(variables);
  requireBuild(env.mode);
  const log = createLog({ level: env.logLevel });
  const http = await takePort(env);
  prepareDataFolder(env.dataDir);
  const secret = loadSecret(env.secret, env.dataDir);
  const db = await step('Opening the database', say, () => openData(env));
  const runtime = compose({ env, secret, db, log });
  const signIns = await fill(runtime, say);
  const pages = await openPages(runtime);
  const jobs = await startJobRunner(runtime);
  http.serve(createHttpApp({ env, log, version: runtime.version, pingDatabase: () => ping(db.read), pages }));

  async function stop(): Promise<void> {
    await Promise.all([http.drain(drainMilliseconds), jobs.stop()]);
    await pages.stop();
    runtime.mailer.close();
    await db.close();
  }
  return { address: env.publicOrigin ?? `http://localhost:${http.port}`, signIns, stop };
}

function checkedEnv(variables: Variables): Env {
  const reading = readEnv(variables);
  if (!reading.ok) throw new StartProblem(reading.problem);
  return reading.env;
}

function takePort({ port, host }: Env): Promise<Listening> {
  return explained(
    () => listen(port, host),
    (code) => {
      if (code === 'EADDRINUSE') return `PORT ${port} is in use by another program`;
      if (code === 'EACCES') return `PORT ${port} needs an account with more rights`;
      return code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
        ? `HOST ${host} is not an address of this machine`
        : undefined;
    },
  );
}
