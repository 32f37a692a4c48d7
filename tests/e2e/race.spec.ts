import type { Page } from '@playwright/test';
import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { open } from './support/ready.ts';

const { placement } = sv.rounds;

const ROUND = '/omgangar/round-lia-b-4';
/** A health centre takes one medical secretary at a time; the secretariats of the hospital take four. */
const SMALL = 'Vårdcentralen Nyhem';
const LARGE = 'Medicinska sekreterare medicin Halmstad';
const OTHER = 'Medicinska sekreterare barn och kvinna Halmstad';
const THIRD = 'Medicinska sekreterare opererande Varberg';

// The tests share the places of one round, which no other test changes.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ refusals: [422] });

test('gives the last place at a unit to one of two who take it at the same time', async ({ signedIn }) => {
  const pages = [await signedIn('studierektor'), await signedIn('samordnare')] as const;
  const demands = await demandsFor(pages[0], 2, [SMALL]);
  await meetAtPost(pages);
  for (const [index, page] of pages.entries()) await openPreview(page, demands[index] ?? '', SMALL);
  await Promise.all(pages.map((page) => confirm(page, SMALL)));
  const refusals = pages.map((page) => page.getByRole('alert').filter({ hasText: placement.refused }));
  const answers = pages.map((page, index) => refusals[index]?.or(unitOf(page)) ?? unitOf(page));
  for (const answer of answers) await expect(answer).toBeVisible();
  const lost = await Promise.all(refusals.map((refusal) => refusal.isVisible()));
  expect(lost.toSorted(), 'one is placed and one refused').toEqual([false, true]);

  const loser = lost[0] ? 0 : 1;
  const [refused, taken] = [demands[loser] ?? '', demands[1 - loser] ?? ''];
  await expect(pages[loser].getByText(placement.reasons.form_full)).toHaveCount(1);
  await expect(pages[loser].getByRole('button', { name: placement.confirm(SMALL) })).toBeHidden();
  await expectSound(pages[loser]);
  const [page] = pages;
  await expectUnit(page, refused, placement.notPlaced);
  await expectUnit(page, taken, SMALL);
  await remove(page);
});

const changes = [
  {
    what: 'locked',
    unit: LARGE,
    make: async (page: Page, demand: string) => {
      await page.goto(demand);
      await page.getByRole('button', { name: placement.lock }).click();
      await expect(page.getByRole('button', { name: placement.unlock })).toBeVisible();
    },
  },
  {
    what: 'moved',
    unit: THIRD,
    make: async (page: Page, demand: string) => {
      await openPreview(page, demand, THIRD);
      await confirm(page, THIRD);
      await expect(unitOf(page)).toContainText(THIRD);
    },
  },
];

for (const { what, unit, make } of changes) {
  test(`writes nothing over a placement that somebody has ${what} meanwhile`, async ({ signedIn }) => {
    const [late, quick] = [await signedIn('studierektor'), await signedIn('samordnare')];
    const [demand = ''] = await demandsFor(late, 1, [LARGE, OTHER, THIRD]);
    await openPreview(late, demand, LARGE);
    await confirm(late, LARGE);
    await expect(unitOf(late)).toContainText(LARGE);

    await openPreview(late, demand, OTHER);
    await make(quick, demand);
    await confirm(late, OTHER);
    await expect(late.getByRole('alert').filter({ hasText: placement.changed })).toBeVisible();
    await expect(late.getByText(`${unit} → ${OTHER}`)).toBeVisible();
    await expectSound(late);
    await expectUnit(quick, demand, unit);
    await expect(
      quick.getByRole('button', { name: what === 'locked' ? placement.unlock : placement.lock }),
    ).toBeVisible();

    await confirm(late, OTHER);
    await expect(unitOf(late)).toContainText(OTHER);
    await remove(late);
  });
}

/** Learners without a place for whom each of the units is possible. */
async function demandsFor(page: Page, count: number, units: readonly string[]): Promise<string[]> {
  await page.goto(`${ROUND}/forslag?visa=utan&rows=all`);
  const links = page.getByRole('table').getByRole('link').and(page.locator('[href*="/placering/"]'));
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const chosen: string[] = [];
  for (const address of addresses.toSorted()) {
    await page.goto(address);
    const rows = page.getByRole('row').filter({ hasText: placement.possible });
    const names = (await rows.getByRole('link').allInnerTexts()).map((name) => name.trim());
    if (units.every((unit) => names.includes(unit))) chosen.push(address);
    if (chosen.length === count) return chosen;
  }
  throw new Error(`fewer than ${count} learners can be at ${units.join(', ')}`);
}

async function openPreview(page: Page, demand: string, unit: string): Promise<void> {
  await open(page, demand);
  await page.getByRole('link', { name: placement.chooseUnit(unit), exact: true }).click();
  await expect(page.getByRole('button', { name: placement.confirm(unit), exact: true })).toBeVisible();
}

async function confirm(page: Page, unit: string): Promise<void> {
  await page.getByRole('button', { name: placement.confirm(unit), exact: true }).click();
}

/** The unit on a placement's page. */
function unitOf(page: Page) {
  return page.getByRole('definition').first();
}

async function expectUnit(page: Page, demand: string, unit: string): Promise<void> {
  await page.goto(demand);
  await expect(unitOf(page)).toContainText(unit);
}

async function remove(page: Page): Promise<void> {
  await page.getByRole('button', { name: placement.unplace }).click();
  await expect(unitOf(page)).toHaveText(placement.notPlaced);
}

/** Holds the post of each page until all have come, so that they reach the product together. */
async function meetAtPost(pages: readonly Page[]): Promise<void> {
  const { promise: all, resolve: letThrough } = Promise.withResolvers<void>();
  let come = 0;
  for (const page of pages) {
    await page.route(/\/flytta\//, async (route) => {
      if (route.request().method() === 'POST') {
        come += 1;
        if (come === pages.length) letThrough();
        await all;
      }
      await route.continue();
    });
  }
}
