import { compose } from '#app/launch/compose.ts';
import { openPages } from '#app/launch/pages.ts';
import { steppedClock } from '#app/platform/clock.ts';
import type { SteppedClock } from '#app/platform/clock.ts';
import { readEnv } from '#app/platform/env.ts';
import { createHttpApp } from '#app/platform/http/app.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { ping } from '#db/queries/health.ts';
import { createTestDatabase } from './database.ts';
import { serve } from './http.ts';
import type { TestServer } from './http.ts';
import { createTestLog } from './log.ts';
import type { TestLog } from './log.ts';

export type TestProduct = TestServer & { runtime: Runtime; log: TestLog; clock: SteppedClock; origin: string };

/** The whole product on a free port with an empty database of its own, its log in memory and its clock held. */
export async function startTestServer(now = '2027-02-01T08:00:00Z'): Promise<TestProduct> {
  const { db, dataDir, url, drop } = await createTestDatabase();
  const reading = readEnv({ NODE_ENV: 'test', DATA_DIR: dataDir, DATABASE_URL: url });
  if (!reading.ok) throw new Error(reading.problem);
  const log = createTestLog();
  const clock = steppedClock(now);
  const runtime = compose({
    env: reading.env,
    secret: 'a secret for tests, and for nothing else',
    db,
    log,
    now: clock,
  });
  const pages = await openPages(runtime);
  const pingDatabase = () => ping(db.read);
  const server = await serve(createHttpApp({ env: runtime.env, log, version: runtime.version, pingDatabase, pages }));
  const close = async () => {
    await server.close();
    await drop();
  };
  return { ...server, runtime, log, clock, origin: `http://127.0.0.1:${server.port}`, close };
}
