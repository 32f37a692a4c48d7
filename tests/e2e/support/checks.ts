import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Only what is wrong is asked for. */
const QUICK = { resultTypes: ['violations' as const], preload: false };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function atTop<T>(page: Page, judge: () => Promise<T>): Promise<T> {
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  return judge();
}

/**
 * No breach of WCAG 2.0-2.2, A and AA, as far as axe sees it. Nothing is excepted. The page is judged from its top: what
 * has been scrolled half under the top bar is for axe a target of half its size.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = () => new AxeBuilder({ page }).options(QUICK).withTags(WCAG).setLegacyMode(true).analyze();
  let { violations } = await atTop(page, axe);
  // A page that was going to a place within itself while it was judged is judged again.
  while (await page.evaluate(() => window.scrollY > 0)) ({ violations } = await atTop(page, axe));
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** The document never scrolls sideways; a wide table does so inside itself. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const widest = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const outside = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 60)}`);
    return `${scrollWidth} px in ${clientWidth} px: ${outside.slice(0, 5).join(', ')}`;
  });
  expect(widest, `the width of ${page.url()}`).toBeNull();
}

/** Rows that stand as cards hold what they say within themselves. */
async function expectCardsWithin(page: Page): Promise<void> {
  const wide = await page.locator('[data-narrow=cards] [data-scroll-region]').evaluateAll((regions) =>
    regions
      .filter((region) => getComputedStyle(region.querySelector('table') ?? region).display === 'block')
      .filter((region) => region.scrollWidth > region.clientWidth + 1)
      .map((region) => `${region.getAttribute('aria-label')}: ${region.scrollWidth} px in ${region.clientWidth} px`),
  );
  expect(wide, `cards that are too wide at ${page.url()}`).toEqual([]);
}

/** A list that says it has rows shows some of them. */
async function expectRowsInSight(page: Page): Promise<void> {
  const empty = await page
    .locator('table[aria-rowcount]')
    .evaluateAll((tables) =>
      tables
        .filter(
          (table) =>
            Number(table.ariaRowCount) > 1 && table.querySelectorAll('tbody tr:not([aria-hidden])').length === 0,
        )
        .map((table) => table.querySelector('caption')?.textContent),
    );
  expect(empty, `lists without rows at ${page.url()}`).toEqual([]);
}

/** A named document in a stated language with one main heading, accessible and no wider than the window. */
export async function expectSound(page: Page, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(/\S.* - FoU Utbildning$/);
  await expectRowsInSight(page);
  await expectCardsWithin(page);
  await expectNoOverflow(page);
  await expectAccessible(page);
}

const PHONE = { width: 360, height: 740, deviceScaleFactor: 1, mobile: true };

/** The same page on a phone in the dark, under a finger: what a page looks like there is for style sheets alone to say. */
export async function expectSoundOnPhone(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send('Emulation.setDeviceMetricsOverride', PHONE);
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(() => [innerWidth, matchMedia('(pointer: coarse)').matches])).toEqual([360, true]);
  await test.step('on a phone', () => expectSound(page));
}
