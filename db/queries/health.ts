import type { Queries } from '../database.ts';
import { accounts } from '../schema/access.ts';

/** Resolves when the database answers a question about a table of ours. */
export async function ping(queries: Queries): Promise<void> {
  await queries.select({ id: accounts.id }).from(accounts).limit(1);
}
