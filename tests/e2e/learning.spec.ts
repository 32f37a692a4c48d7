import type { Page } from '@playwright/test';
import { ITEMS } from '#app/content/items.ts';
import { en, sv } from '#app/platform/i18n/index.ts';
import { extractionLab } from '#app/platform/i18n/labs/extraction.ts';
import { screeningLab } from '#app/platform/i18n/labs/screening.ts';
import { expect, expectSound, expectSoundOnPhone, test } from './fixtures.ts';
import { open } from './support/ready.ts';

const { learning, credentials } = sv;
const CURRICULUM = '/informationsdriven-vard';
const MODULE = `${CURRICULUM}/formaksflimmer`;
const items = ITEMS['atrial-fibrillation'];
const { title } = learning.modules['atrial-fibrillation'];

/** Answers every question as it is put; those named, wrongly. */
async function answer(page: Page, wrong: readonly string[]): Promise<void> {
  for (const { id, forms } of items) {
    const form = Number(await page.locator(`input[name="answers.${id}.form"]`).inputValue());
    const right = forms[form]?.right ?? 0;
    const choice = wrong.includes(id) ? (right + 1) % 3 : right;
    await page.locator(`input[name="answers.${id}.choice"]`).nth(choice).check();
  }
  await page.getByRole('button', { name: learning.questions.submit }).click();
  await page.waitForURL(/\/fragor\/[^/]+$/);
}

test.describe('a clinician', () => {
  test.use({ as: 'bibliotekarie', refusals: [422] });

  test('guesses, reads, works the lab by keyboard, and masters a module', async ({ page, signedIn }) => {
    const { questions } = learning;
    await open(page, CURRICULUM);
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: learning.askBefore }).click();
    await answer(page, [items[0]?.id ?? '']);
    await expect(page.getByText(questions.result.right(String(items.length - 1), String(items.length)))).toBeVisible();
    await expectSound(page);

    await page.getByRole('link', { name: questions.result.read }).click();
    const lab = screeningLab.sv;
    const prevalence = page.getByRole('slider', { name: lab.prevalence });
    await prevalence.focus();
    await page.keyboard.press('Home');
    await expect(page.getByRole('status').filter({ hasText: lab.predictive('2\u00a0%') })).toBeVisible();
    await expect(page).toHaveURL(/prevalence=0\.2/);
    await page.getByRole('button', { name: learning.lab.reset }).click();
    await expect(prevalence).toHaveValue('3');

    await page.getByRole('button', { name: learning.toQuestions }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions.title(title));
    await page.getByRole('button', { name: questions.submit }).click();
    await expect(page.getByRole('alert')).toContainText(questions.choose);
    await expectSound(page);
    await answer(page, []);
    await expect(page.getByText(questions.result.mastered)).toBeVisible();
    await expect(
      page.getByText(questions.result.beforeReading(String(items.length - 1), String(items.length))),
    ).toBeVisible();
    const result = page.url();
    await open(page, CURRICULUM);
    await expect(
      page.getByRole('listitem').filter({ hasText: title }).getByText(learning.standings.mastered),
    ).toBeVisible();

    const other = await signedIn('medarbetare');
    expect((await other.request.get(result)).status()).toBe(404);
  });
});

test.describe('whoever has mastered a module', () => {
  test.use({ as: 'lektor' });

  test('takes out a certificate that a stranger can check, and withdraws it', async ({ page, signedIn }) => {
    await open(page, `${MODULE}/fragor`);
    await answer(page, []);
    await open(page, CURRICULUM);
    await page.getByRole('link', { name: credentials.toCredentials }).click();
    await expectSound(page);
    await page.getByRole('button', { name: credentials.issueFor(title) }).click();
    const own = page.getByRole('listitem').filter({ hasText: credentials.states.valid });
    await expect(own).toBeVisible();
    const address = (await own.getByRole('link', { name: credentials.page }).getAttribute('href')) ?? '';

    const stranger = await signedIn(null);
    await open(stranger, address);
    await expect(stranger.getByText(credentials.verify.valid, { exact: true })).toBeVisible();
    await expectSound(stranger);
    await expectSoundOnPhone(stranger);

    await own.getByText(credentials.withdraw, { exact: true }).click();
    await expectSound(page);
    await own.getByRole('button', { name: credentials.withdrawSure }).click();
    await expect(page.getByText(credentials.states.withdrawn, { exact: true })).toBeVisible();
    await open(stranger, address);
    await expect(stranger.getByText(credentials.verify.withdrawn, { exact: true })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ as: 'medarbetare' });

  test('the place is kept, and the reader goes on from there', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, MODULE);
    const heading = page.getByRole('heading', { level: 2 }).nth(3);
    const kept = page.waitForResponse((answer) => answer.url().includes(`${MODULE}/plats`));
    await heading.scrollIntoViewIfNeeded();
    expect((await kept).ok()).toBe(true);
    await open(page, CURRICULUM);
    const goOn = page.getByRole('link', { name: learning.goOn(title) });
    await expect(goOn).toHaveAttribute('href', new RegExp(`^${MODULE}#.`));
    await expectSoundOnPhone(page);
  });

  test('everything is there in English', async ({ page }) => {
    await open(page, MODULE);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.learning.modules['atrial-fibrillation'].title);
    await expect(page.getByRole('heading', { name: screeningLab.en.title })).toBeVisible();
    await expectSound(page, 'en');
  });
});

test.describe('without script', () => {
  test.use({ as: 'medarbetare', javaScriptEnabled: false });

  test('what is not to be seen is kept, and what is unticked is no longer there', async ({ page }) => {
    const lab = extractionLab.sv;
    await page.goto(`${CURRICULUM}/datauttag?personal_number=on&elsewhere=kept`);
    const remark = page.getByText(lab.identifying(lab.variables.personal_number));
    await expect(remark).toBeVisible();
    await page.getByRole('checkbox', { name: lab.variables.personal_number }).uncheck();
    await page.getByRole('button', { name: learning.lab.work }).click();
    await expect(remark).toBeHidden();
    await expect(page).toHaveURL(/elsewhere=kept/);
  });

  test('a lab is worked out by the server', async ({ page }) => {
    await page.goto(`${MODULE}?prevalence=10&sensitivity=80&specificity=90`);
    await expect(page.getByText(screeningLab.sv.predictive('47\u00a0%'))).toBeVisible();
    await page.getByRole('button', { name: learning.lab.work }).click();
    await expect(page).toHaveURL(/prevalence=10/);
  });
});
