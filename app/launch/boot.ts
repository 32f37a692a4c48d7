import { startJobRunner } from '#app/jobs/runner.ts';
import { createHttpApp } from '#app/platform/http/app.ts';
import { createLog } from '#app/platform/log.ts';
import { carryOverOpenWaves } from '#app/services/surveys/carry-over.server.ts';
import { ping } from '#db/queries/health.ts';
import type { DemoSignIn } from '#seeds/index.ts';
import { compose } from './compose.ts';
import { fill } from './fill.ts';
import { step } from './install.mjs';
import type { Say } from './install.mjs';
import { openData } from './open-data.ts';
import { openPages } from './pages.ts';
import type { Prepared } from './prepare.ts';

export type Product = { address: string; signIns: DemoSignIn[]; stop(): Promise<void> };

const drainMilliseconds = 10_000;

/** Starts everything on the port that has been taken. */
export async function boot({ env, http, secret }: Prepared, say: Say): Promise<Product> {
  const log = createLog({ level: env.logLevel });
  const db = await step('Opening the database', say, () => openData(env, log));
  const runtime = compose({ env, secret, db, log });
  await carryOverOpenWaves(runtime);
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
