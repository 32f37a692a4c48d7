import { request } from '@playwright/test';
import type { BrowserContextOptions } from '@playwright/test';

/** The demo's accounts, at least one for each role: the first part of their e-mail address. */
export const ACCOUNTS = [
  'studierektor',
  'studierektor.lakare',
  'samordnare',
  'skola',
  'enhetschef',
  'handledare',
  'student',
  'bt-lakare',
  'lektor',
  'administrator',
  'bibliotekarie',
  'medarbetare',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

const PASSWORD = 'Halland-demo-2027';

export function credentialsOf(account: Account): { email: string; password: string } {
  return { email: `${account}@demo.example`, password: PASSWORD };
}

/** Posts the sign-in form as a browser without script does; answers with the cookies it got. */
async function signIn(baseURL: string, account: Account): Promise<StorageState> {
  // A context takes over the cookies of the running test unless it is given others, and signing in ends their session.
  const storageState = { cookies: [], origins: [] };
  const api = await request.newContext({ baseURL, storageState, extraHTTPHeaders: { Origin: baseURL } });
  try {
    const answer = await api.post('/logga-in', { form: credentialsOf(account), maxRedirects: 0 });
    if (answer.status() !== 303) throw new Error(`${account} could not sign in: ${answer.status()}`);
    return await api.storageState();
  } finally {
    await api.dispose();
  }
}

export type Sessions = (account: Account) => Promise<StorageState>;

/** Signs each account in once and remembers it. */
export function sessionsAt(baseURL: string): Sessions {
  const known = new Map<Account, Promise<StorageState>>();
  return (account) => {
    const session = known.get(account) ?? signIn(baseURL, account);
    known.set(account, session);
    return session;
  };
}
