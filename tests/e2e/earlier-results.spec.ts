import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { untilTakenOver } from './support/ready.ts';
import { takeFile } from './support/round-steps.ts';

const { imports, earlierResults, common } = sv;
const { columns, review, preview, result } = imports.pages;

test.use({ as: 'administrator' });

test('an administrator gives the trends a past out of a spreadsheet, and sees what it may not hold', async ({
  page,
}) => {
  await page.goto('/import');
  await page.getByRole('link', { name: imports.pages.start }).click();
  await page.getByRole('link', { name: imports.kinds.earlier_results }).click();
  await takeFile(page, 'earlier-results-dirty.xlsx');
  await page.getByRole('button', { name: columns.save }).click();
  await expect(page.getByText(earlierResults.issues.respondents_too_few({ fewest: 5 }))).toBeVisible();
  await expectSound(page);

  await page.goto('/import/ny?slag=earlier_results');
  await takeFile(page, 'earlier-results-clean.xlsx');
  await page.getByRole('button', { name: columns.save }).click();
  await page.getByRole('link', { name: review.next }).click();
  await page.getByRole('button', { name: preview.commit.earlier_results('21', '0') }).click();
  await expect(page.getByText(result.committedTitle)).toBeVisible();
  await expectSound(page);

  await page.goto('/kvalitet/region');
  await expect(page.getByText(earlierResults.chart.lead)).toBeVisible();
  await untilTakenOver(page);
  await page.getByText(`${common.chart.asTable}: Introduktion`).click();
  const past = page.getByRole('row', { name: earlierResults.chart.from('VFU-rapport 2022') }).first();
  await expect(past).toContainText('HT 2022');
  await expect(past).toContainText('171');
  await expectSound(page);

  await page.goto('/enkater/wave-2');
  const section = page.getByRole('table', { name: earlierResults.section.caption('Introduktion') });
  await expect(section.getByRole('row', { name: 'Medicin avd 61 Halmstad' })).toContainText('VFU-rapport 2022');
  await expectSound(page);
});
