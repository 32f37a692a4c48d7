import { test as base, expect } from '@playwright/test';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { sessionsAt } from './support/sessions.ts';
import type { Account, Sessions } from './support/sessions.ts';
import { watch } from './support/watch.ts';

export { expect } from '@playwright/test';
export { expectAccessible, expectNoOverflow, expectSound, expectSoundOnPhone } from './support/checks.ts';
export { ACCOUNTS, credentialsOf } from './support/sessions.ts';
export type { Account } from './support/sessions.ts';

interface Settings {
  /** Who is signed in on the test's own page; nobody unless it is said. */
  as: Account | null;
  /** Statuses from 400 to 499 that the pages of the test are meant to answer with. */
  refusals: number[];
}

export type SignedIn = (account: Account | null, options?: BrowserContextOptions) => Promise<Page>;

interface Fixtures extends Settings {
  complaints: string[];
  /** A browser of somebody's own beside the test's page. */
  signedIn: SignedIn;
}

/** Signs in without the form, once for each worker, and fails a test whose pages complain. */
export const test = base.extend<Fixtures, { sessions: Sessions }>({
  as: [null, { option: true }],
  refusals: [[], { option: true }],

  sessions: [
    async ({}, use, { project }) => {
      await use(sessionsAt(project.use.baseURL ?? ''));
    },
    { scope: 'worker' },
  ],

  storageState: async ({ as, sessions }, use) => {
    await use(as === null ? undefined : await sessions(as));
  },

  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'what the pages complained about').toEqual([]);
  },

  context: async ({ context, refusals, complaints }, use) => {
    await watch(context, refusals, complaints);
    await use(context);
  },

  signedIn: async ({ browser, contextOptions, baseURL, refusals, complaints, sessions }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (account, options = {}) => {
      const storageState = account === null ? undefined : await sessions(account);
      const context = await browser.newContext({ ...contextOptions, baseURL, ...options, storageState });
      opened.push(context);
      await watch(context, refusals, complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});
