import type { Page, Response } from '@playwright/test';

/** Opens a page and lets its script take over: a form that is sent before posts by itself, as it does without script. */
export async function open(page: Page, address: string): Promise<Response | null> {
  return page.goto(address, { waitUntil: 'networkidle' });
}
