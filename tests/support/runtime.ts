import { compose } from '#app/launch/compose.ts';
import { steppedClock } from '#app/platform/clock.ts';
import type { SteppedClock } from '#app/platform/clock.ts';
import { readEnv } from '#app/platform/env.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import type { TestDatabase } from './database.ts';
import { createTestLog } from './log.ts';
import type { TestLog } from './log.ts';

export const TEST_SECRET = 'a secret for tests, and for nothing else';

/** What a running product has in its hands, around a test's own database, with the clock held and the log in memory. */
export function testRuntime(
  { db, dataDir, url }: TestDatabase,
  now = '2027-02-01T08:00:00Z',
): { runtime: Runtime; log: TestLog; clock: SteppedClock } {
  const reading = readEnv({ NODE_ENV: 'test', DATA_DIR: dataDir, DATABASE_URL: url });
  if (!reading.ok) throw new Error(reading.problem);
  const log = createTestLog();
  const clock = steppedClock(now);
  return { runtime: compose({ env: reading.env, secret: TEST_SECRET, db, log, now: clock }), log, clock };
}
