const SECURE = (process.env.PUBLIC_URL ?? '').startsWith('https://');
// The `__Host-` prefix binds the cookie to this host and to https; on a plain http address browsers would refuse it.
const NAME = SECURE ? '__Host-sid' : 'sid';
const ATTRIBUTES = `Path=/; HttpOnly; SameSite=Lax${SECURE ? '; Secure' : ''}`;
const VALUE = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9_-]{43})(?:;|$)`);

/** The opaque token of the request; null when there is none of the right form. */
export function readSessionToken(request: Request): string | null {
  return VALUE.exec(request.headers.get('Cookie') ?? '')?.[1] ?? null;
}

export function sessionCookie(token: string): string {
  return `${NAME}=${token}; ${ATTRIBUTES}`;
}

export function clearedSessionCookie(): string {
  return `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;
}
