import type { Page, Response } from '@playwright/test';
import { TAKEN_OVER } from '#app/platform/hydration.ts';

/** Opens a page and waits until its script has taken over; before that, a form posts by itself as it does without script. */
export async function open(page: Page, address: string): Promise<Response | null> {
  const answer = await page.goto(address);
  await untilTakenOver(page);
  return answer;
}

export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, TAKEN_OVER);
}
