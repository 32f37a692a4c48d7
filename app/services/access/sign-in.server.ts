import { err, ok, type Result } from '#app/domain/shared/result.ts';
import type { Limits } from '#app/platform/limits.ts';
import { hashPassword, verifyPassword } from '#app/platform/password.ts';
import type { Database } from '#db/database.ts';
import { findAccountByEmail, setPasswordHash } from '#db/queries/accounts.ts';
import { openSession } from './sessions.server.ts';

export interface SignInAttempt {
  email: string;
  password: string;
  address: string;
  userAgent: string | null;
}

export type SignInRefusal = { code: 'wrong_credentials' } | { code: 'too_many_attempts'; seconds: number };

/** Signs in with a local account. A wrong password and an unknown account get the same answer after the same time. */
export async function signIn(
  { db, limits, now }: { db: Database; limits: Limits; now: Date },
  attempt: SignInAttempt,
): Promise<Result<string, SignInRefusal>> {
  const key = attempt.email.trim().toLowerCase();
  const seconds = Math.max(
    await limits.signInAddress.consume(attempt.address),
    await limits.signInAccount.consume(key),
  );
  if (seconds > 0) return err({ code: 'too_many_attempts', seconds });
  const account = await findAccountByEmail(db.read, key);
  const check = await verifyPassword(attempt.password, account?.passwordHash ?? undefined);
  if (!account || !check.ok) return err({ code: 'wrong_credentials' });
  await limits.signInAccount.reset(key);
  if (check.outdated) {
    const hash = await hashPassword(attempt.password);
    await db.write((tx) => setPasswordHash(tx, account.id, hash));
  }
  return ok(await openSession(db, { accountId: account.id, userAgent: attempt.userAgent, now }));
}
