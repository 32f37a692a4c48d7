import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { untilTakenOver } from './support/ready.ts';

const { swaps, rounds, schedule } = sv;

/** The student's round that lies ahead, in which some have said already where they would rather be. */
const ROUND = '/omgangar/round-ssk-h-a-4';
const STUDENT = 'Sara Lindvall';

test.use({ as: 'samordnare', refusals: [422] });

test('a learner says where she would rather be, the planner accepts, and she reads where she is to be', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(120_000);
  const phone = await signedIn('student', { viewport: { width: 360, height: 740 } });
  await phone.goto('/mitt-schema');
  const wish = phone.getByRole('link', { name: new RegExp(`^${swaps.own.offer}, `) });
  const unit = (await wish.getAttribute('aria-label'))?.replace(`${swaps.own.offer}, `, '') ?? '';

  await page.goto(`${ROUND}/byten`);
  const rows = page.getByRole('table', { name: swaps.caption }).getByRole('row');
  const cells = await Promise.all((await rows.all()).map((row) => row.getByRole('cell').allInnerTexts()));
  const goal = cells.find(([, , , , wanted]) => wanted === unit)?.[2] ?? '';
  await expectSound(page);

  await wish.click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(swaps.own.page(unit));
  await untilTakenOver(phone);
  await expectSound(phone);
  const list = phone.getByLabel(swaps.own.line(1));
  await list.selectOption((await list.locator('option', { hasText: goal }).getAttribute('value')) ?? '');
  await phone.getByRole('button', { name: swaps.own.save }).click();
  await expect(phone.getByText(swaps.own.wanted(goal))).toBeVisible();

  await page.reload();
  await untilTakenOver(page);
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: swaps.move(STUDENT, unit, goal) })
      .first(),
  ).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: swaps.accept }).click();
  await expect(page).toHaveURL(new RegExp(`${ROUND}\\?`));
  await expect(phone.getByRole('main')).toContainText(unit);
  await page.getByRole('link', { name: rounds.publication.toPending }).click();
  await page.getByRole('button', { name: /^Meddela/ }).click();
  await expect(page.getByText(/^Publicerat\. Referens /)).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: schedule.changes })).toBeVisible();
  await expect(phone.getByRole('main')).toContainText(goal);
});
