import type { Database } from '#db/database.ts';
import { countRows } from '#db/queries/seeding.ts';
import { persons } from '#db/schema/index.ts';
import { seedDemo } from './demo/index.ts';
import type { DemoSignIn, SeedDemoOptions } from './demo/index.ts';
import { seedReference } from './reference/index.ts';

export { DEMO_PASSWORD, seedDemo } from './demo/index.ts';
export type { DemoSignIn, SeedDemoOptions, SeedStep, SeedVault } from './demo/index.ts';
export { seedReference } from './reference/index.ts';

/**
 * Brings the reference data up to date and, where `what` is `demo` and nobody is registered yet, adds the demo region.
 * Answers with the accounts it made: none when the database was already in use.
 */
export async function seedIfEmpty(
  db: Database,
  { what, ...options }: SeedDemoOptions & { what: 'demo' | 'reference' },
): Promise<DemoSignIn[]> {
  options.onProgress?.('reference');
  await seedReference(db);
  const isEmpty = (await countRows(db.read, persons)) === 0;
  return what === 'demo' && isEmpty ? seedDemo(db, options) : [];
}
