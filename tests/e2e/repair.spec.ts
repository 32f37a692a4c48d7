import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { untilTakenOver } from './support/ready.ts';

const { repair, publication } = sv.rounds;
const { closures } = sv.units;

/** A published round that lies ahead, which no other test changes, and one of its units. */
const ROUND = '/omgangar/round-ssk-v-a-4';
const UNIT = 'hal-ash';

test.use({ as: 'samordnare', refusals: [422] });

test('a ward closes in a published round, and the fewest placements move', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(ROUND);
  const weeks = /v\.\s\d+-\d+\s\d{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  await page.goto(`/enheter/${UNIT}`);
  await untilTakenOver(page);
  await page.getByLabel(closures.weeks).fill(weeks);
  await page.getByLabel(closures.reason).fill('Ombyggnad');
  await page.getByRole('button', { name: closures.add }).click();
  await expect(page.getByText('Ombyggnad')).toBeVisible();

  await page.goto(ROUND);
  await page.getByRole('link', { name: repair.propose }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(repair.title);
  await untilTakenOver(page);
  await expect(page.getByText(repair.proven)).toBeVisible();
  const table = page.getByRole('table', { name: repair.caption });
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows.filter({ hasText: sv.rounds.placement.reasons.unit_closed }).first()).toBeVisible();
  const changes = await rows.count();
  await expect(rows.getByRole('checkbox', { checked: true })).toHaveCount(changes);
  await expectSound(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectSound(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: repair.accept }).click();
  await expect(page).toHaveURL(new RegExp(`${ROUND}(\\?|$)`));
  await expect(page.getByText(publication.pending(String(2 * changes)))).toBeVisible();
  await page.goto(`${ROUND}/reparation`);
  await expect(page.getByText(repair.none.title)).toBeVisible();
  await expectSound(page);
});
