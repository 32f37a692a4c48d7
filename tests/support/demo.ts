import { afterAll, beforeAll } from 'vitest';
import { hashPassword } from '#app/platform/password.ts';
import type { Database } from '#db/database.ts';
import { seedIfEmpty } from '#seeds/index.ts';
import { createTestDatabase } from './database.ts';
import type { Model } from './database.ts';
import { vault } from './registers.ts';

const TODAY = '2026-11-23';

const DEMO: Model = {
  name: 'demo',
  fill: async (db) => {
    await seedIfEmpty(db, { what: 'demo', today: TODAY, origin: 'https://utbildning.example', vault, hashPassword });
  },
};

export interface DemoRegion {
  db: Database;
  /** The instant at which it is today there. */
  now: string;
}

/** The demo region for the tests of a file, copied before them and dropped after; nothing is in it before they run. */
export function demoRegion(): Readonly<DemoRegion> {
  let filled: (DemoRegion & { drop: () => Promise<void> }) | null = null;
  const region = () => {
    if (!filled) throw new Error('The demo region is filled when the tests run.');
    return filled;
  };
  beforeAll(async () => {
    const { db, drop } = await createTestDatabase({ model: DEMO });
    filled = { db, drop, now: `${TODAY}T09:00:00.000Z` };
  }, 120_000);
  afterAll(() => region().drop());
  return {
    get db() {
      return region().db;
    },
    get now() {
      return region().now;
    },
  };
}
