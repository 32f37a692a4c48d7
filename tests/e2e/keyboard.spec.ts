import type { Locator, Page } from '@playwright/test';
import { sv } from '#app/platform/i18n/index.ts';
import { credentialsOf, expect, expectNoOverflow, expectSound, test } from './fixtures.ts';
import { open } from './support/ready.ts';
import { focusStop, smallTargets } from './support/focus.ts';

const { access, common } = sv;
const { signIn } = access;

const STOPS = 40;
const PLAN = '/omgangar/round-ssk-h-a-5/forslag';
const ROSTER = '/enheter/hal-med-61/schema';
const some = [
  '/',
  PLAN,
  '/omgangar/ny?utbildning=ssk-hh-halmstad',
  '/enheter',
  '/enheter/hal-med-61',
  '/enheter/ny',
  '/larande/learner-ssk-h-a-001',
  '/import/ny?slag=capacity',
];

test('jumps to the content before anything else', async ({ page }) => {
  await open(page, '/logga-in');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: common.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await expectSound(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(signIn.email)).toBeFocused();
});

test('signs in with the keyboard alone', async ({ page }) => {
  const { email, password } = credentialsOf('bibliotekarie');
  await open(page, '/logga-in');
  await tabTo(page.getByLabel(signIn.email));
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  const menu = page.locator('summary').filter({ hasText: common.shell.account });
  const signOut = page.getByRole('button', { name: common.shell.signOut });
  await tabTo(menu);
  await page.keyboard.press('Enter');
  await tabTo(signOut);
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(signOut).toBeHidden();
  await expect(menu).toBeFocused();
});

test.describe(() => {
  test.use({ as: 'studierektor' });

  test('is taken over by its script even while keys are pressed', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    const opened = open(page, '/');
    for (let key = 0; key < 60; key += 1) await page.keyboard.press('Shift');
    await opened;
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.evaluate(() => document.documentElement.setAttribute('data-first-document', ''));
    await page.locator('nav a[href="/enheter"]').click();
    await expect(page).toHaveURL('/enheter');
    await expect(page.locator('html')).toHaveAttribute('data-first-document');
  });

  test('shows where focus is, all the way through the plan', async ({ page }) => {
    await open(page, PLAN);
    const found: string[] = [];
    const seen = new Set<string>();
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const { at, wrong } = await focusStop(page);
      seen.add(at);
      if (wrong.length > 0) found.push(`${stop} ${at}: ${wrong.join(', ')}`);
    }
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(STOPS / 2);
  });

  test('goes back through the plan without hiding focus under what sticks', async ({ page }) => {
    await open(page, PLAN);
    await page.getByRole('table').getByRole('link').last().focus();
    const found: string[] = [];
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      const { at, wrong } = await focusStop(page);
      if (wrong.length > 0) found.push(`${stop} ${at}: ${wrong.join(', ')}`);
    }
    expect(found).toEqual([]);
  });

  for (const at of some) {
    test(`${at} has targets that a finger hits, keeps still, and holds on a narrow screen and with spaced text`, async ({
      page,
    }) => {
      await open(page, at);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      expect(await moving(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoOverflow(page);
      await spaceText(page);
      await expectNoOverflow(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await expectNoOverflow(page);
    });
  }

  test('prints the roster without the menu and whatever is for a screen', async ({ page }) => {
    await open(page, ROSTER);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

/** Goes on with Tab until it is there. */
async function tabTo(target: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await target.page().keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target.toString()} is not reached with Tab`);
}

/** What moves, though the reader has asked for stillness. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const still = (style: CSSStyleDeclaration) =>
      style.animationName === 'none' && parseFloat(style.transitionDuration) === 0;
    const running = document.getAnimations().map(({ id, playState }) => `${id} ${playState}`);
    const ready = [...document.querySelectorAll('*')].filter((element) => !still(getComputedStyle(element)));
    return [...running, ...ready.map((element) => element.outerHTML.slice(0, 80))];
  });
}

/** The spacing of WCAG 1.4.12. A constructed sheet, since the policy lets no foreign style in. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}
