import type { Role, ScopeKind } from '#app/domain/access/roles.ts';
import { openSession } from '#app/services/access/sessions.server.ts';
import { accounts, grants } from '#db/schema/index.ts';
import type { Answer } from './http.ts';
import type { TestProduct } from './server.ts';

export interface Visitor {
  cookie: string;
  get: (path: string) => Promise<Answer>;
  /** As a browser without script sends a form. */
  post: (path: string, fields: Record<string, string> | string[][]) => Promise<Answer>;
}

/** Somebody with an account and one grant, signed in; the person is in the register already. */
export async function signInAs(
  product: TestProduct,
  { personId, role, scope = ['region', ''] }: { personId: string; role: Role; scope?: [ScopeKind, string] },
): Promise<Visitor> {
  const { db } = product.runtime;
  const now = product.clock();
  const [scopeKind, scopeId] = scope;
  await db.write(async (tx) => {
    const account = { id: personId, personId, email: `${personId}@example.se`, createdAt: now.toISOString() };
    await tx.insert(accounts).values(account);
    await tx.insert(grants).values({ id: personId, accountId: personId, role, scopeKind, scopeId });
  });
  const cookie = `sid=${await openSession(db, { accountId: personId, userAgent: null, now })}`;
  const form = { cookie, origin: product.origin, 'content-type': 'application/x-www-form-urlencoded' };
  return {
    cookie,
    get: (path) => product.ask({ path, headers: { cookie } }),
    post: (path, fields) =>
      product.ask({ method: 'POST', path, headers: form, body: new URLSearchParams(fields).toString() }),
  };
}
