import { hashToken } from '#app/platform/secrets.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listScopeNames, listSessionsOf } from '#db/queries/accounts.ts';

/** The actor's own roles and live sessions; `token` marks the one that asks. */
export async function readAccount({ db, actor }: ServiceContext, token: string | null) {
  const current = token === null ? null : hashToken(token);
  const [sessions, names] = await Promise.all([
    listSessionsOf(db.read, actor.accountId),
    listScopeNames(db.read, actor.grants),
  ]);
  return {
    grants: actor.grants.map(({ role, scope }) => ({
      role,
      kind: scope.kind,
      name: names.get(scope.id) ?? null,
      id: scope.id,
    })),
    sessions: sessions.map(({ createdAt, lastSeenAt, userAgent, tokenHash }) => ({
      createdAt,
      lastSeenAt,
      userAgent,
      isCurrent: tokenHash === current,
    })),
  };
}
