import { isNotNull } from 'drizzle-orm';
import { hashPassword } from '#app/platform/password.ts';
import { openSession } from '#app/services/access/sessions.server.ts';
import { queueMessages } from '#db/queries/outbox.ts';
import { changes, jobs, outbox, persons, placements, sessions } from '#db/schema/index.ts';
import { seedDemo, seedReference } from '#seeds/index.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { PEOPLE } from '../privileges.ts';
import type { Person } from '../privileges.ts';

/** Cheap to compute: nobody signs in with it here. */
const cheap = (plain: string) => hashPassword(plain, { memory: 64, passes: 1, parallelism: 1 });

/** The product with the demo region and one letter in its outbox. */
export async function startDemoRegion(): Promise<TestProduct> {
  const product = await startTestServer();
  const { db, vault, now } = product.runtime;
  await seedReference(db);
  await seedDemo(db, { today: '2027-02-01', origin: product.origin, vault, hashPassword: cheap });
  const letter = { dedupeKey: 'l', personId: null, recipient: 'a@example.se', subject: 'Hej', body: 'Text' };
  await db.write((tx) => queueMessages(tx, [letter], now().toISOString()));
  return product;
}

/** The cookie of each person, and none for somebody who has not signed in. */
export async function cookiesOf({ runtime }: TestProduct): Promise<Record<Person | 'stranger', string>> {
  const cookies: Partial<Record<Person | 'stranger', string>> = { stranger: '' };
  for (const [person, key] of Object.entries(PEOPLE)) {
    const opened = { accountId: `account-${key}`, userAgent: null, now: runtime.now() };
    cookies[person as Person] = `sid=${await openSession(runtime.db, opened)}`;
  }
  return cookies as Record<Person | 'stranger', string>;
}

/** What nobody but the regional study director may be told of people with protected identity. */
export async function protectedDetails({ runtime }: TestProduct): Promise<string[]> {
  const hidden = await runtime.db.read.select().from(persons).where(isNotNull(persons.protectedIdentity));
  return hidden.flatMap((person) => [person.email, person.phone].filter((detail) => detail !== null));
}

/** Everything that a post could change, in numbers. */
export async function footprint({ runtime }: TestProduct): Promise<number[]> {
  const counted = [];
  for (const table of [changes, jobs, outbox, placements, sessions]) {
    counted.push((await runtime.db.read.select().from(table)).length);
  }
  return counted;
}
