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
  await wish.click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(swaps.own.page(unit));
  await untilTakenOver(phone);
  // Far apart in the list, so that one of them has a place.
  for (const [index, choice] of [3, 12, 21, 30, 39].entries())
    await phone.getByLabel(swaps.own.line(index + 1)).selectOption({ index: choice });
  await expectSound(phone);
  await phone.getByRole('button', { name: swaps.own.save }).click();
  await expect(phone.getByRole('button', { name: swaps.own.withdraw })).toBeVisible();

  await page.goto(`${ROUND}/byten`);
  await untilTakenOver(page);
  const move = page.getByRole('listitem').filter({ hasText: swaps.move(STUDENT, unit, '') });
  const told = await move.last().innerText();
  const goal = told.split('\n')[0]?.replace(swaps.move(STUDENT, unit, ''), '') ?? '';
  await expectSound(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectSound(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: swaps.accept }).click();
  await expect(page).toHaveURL(new RegExp(`${ROUND}(\\?|$)`));

  const mine = phone.getByRole('main');
  await phone.reload();
  await expect(mine).toContainText(unit);
  await expect(mine).not.toContainText(goal);
  await page.getByRole('link', { name: rounds.publication.toPending }).click();
  // The demo's units may have fewer supervisors by now than when the round was published.
  const publish = page.getByRole('button', { name: /^Meddela/ });
  await expect(publish).toBeVisible();
  const despite = page.getByLabel(rounds.publication.despite);
  if (await despite.isVisible()) await despite.check();
  await publish.click();
  await expect(page.getByText(/^Publicerat\. Referens /)).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: schedule.changes })).toBeVisible();
  await expect(mine).toContainText(goal);
});
