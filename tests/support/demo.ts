import { hashPassword } from '#app/platform/password.ts';
import { createVault } from '#app/platform/secrets.ts';
import type { Database } from '#db/database.ts';
import { seedIfEmpty } from '#seeds/index.ts';

const TODAY = '2026-11-23';

/** The demo region in an empty database; gives the instant at which it is today there. */
export async function fillDemo(db: Database): Promise<string> {
  const vault = createVault('a secret that is long enough for the tests');
  await seedIfEmpty(db, { what: 'demo', today: TODAY, vault, hashPassword });
  return `${TODAY}T09:00:00.000Z`;
}
