import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { open } from './support/ready.ts';

const { instruments: words, questionnaire, surveys, common } = sv;
const TITLE = 'Enkät skriven från början';

test.describe.configure({ mode: 'serial' });
// What does not hold is refused with 422.
test.use({ as: 'administrator', refusals: [422] });

let address = '';

test('a questionnaire is written with the keyboard, and what is missing is named', async ({ page }) => {
  await open(page, '/enkater/formular');
  await page.getByRole('link', { name: words.add }).click();
  await page.getByLabel(words.titleSv).fill(TITLE);
  await page.getByRole('button', { name: words.create }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.versionOf(TITLE, '1'));
  address = new URL(page.url()).pathname;
  await expect(page.getByText(words.problems.titleMissing)).toBeVisible();
  await expectSound(page);

  await page.getByRole('link', { name: words.addSection }).click();
  await page.getByLabel(words.sectionName).fill('Allmänt');
  await page.getByLabel(words.sectionNameEn).fill('General');
  await page.getByRole('button', { name: words.saveSection }).click();
  for (const text of ['Hur var det?', 'Vad var bäst?']) {
    await page.getByRole('link', { name: words.addItem }).click();
    await page.getByLabel(words.textSv).fill(text);
    await page.getByLabel(words.textEn).fill(`${text} (en)`);
    if (text === 'Vad var bäst?') {
      await page.getByLabel(words.kind).selectOption('text');
      await page.getByLabel(words.showItem).selectOption({ label: 'Hur var det?' });
      await page.getByRole('button', { name: words.saveItem }).click();
      await expect(page.getByRole('alert')).toContainText(words.fieldErrors.whichAnswers);
      await expectSound(page);
      await page.getByLabel('Stämmer helt').check();
    }
    await page.getByRole('button', { name: words.saveItem }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.versionOf(TITLE, '1'));
  }
});

test('a question that is moved keeps focus, and what is removed comes back', async ({ page }) => {
  await open(page, address);
  const down = page.getByRole('button', { name: words.moveDown('Hur var det?') });
  await down.focus();
  await page.keyboard.press('Enter');
  const up = page.getByRole('button', { name: words.moveUp('Hur var det?') });
  await expect(up).toBeFocused();
  await expect(page.getByText(words.problems.conditionGone)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await page.getByRole('button', { name: words.remove('Vad var bäst?') }).click();
  await expect(page.getByText('Vad var bäst?', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: common.undo }).click();
  await expect(page.getByText('Vad var bäst?', { exact: true })).toBeVisible();
});

test('a question is moved and written without script', async ({ signedIn }) => {
  const plain = await signedIn('administrator', { javaScriptEnabled: false });
  await plain.goto(address);
  await plain.getByRole('button', { name: words.moveDown('Hur var det?') }).click();
  await expect(plain.getByRole('button', { name: words.moveUp('Hur var det?') })).toBeFocused();
  await plain.getByRole('button', { name: words.moveUp('Hur var det?') }).click();
  await plain.getByRole('link', { name: words.change('Hur var det?') }).click();
  await plain.getByLabel(words.kind).selectOption('number');
  await plain.getByLabel(words.min).fill('5');
  await plain.getByLabel(words.max).fill('5');
  await plain.getByRole('button', { name: words.saveItem }).click();
  await expect(plain.getByText(words.fieldErrors.aboveLeast).first()).toBeVisible();
});

test('two who write the same question: the later is told and loses nothing', async ({ page, signedIn }) => {
  const other = await signedIn('administrator');
  for (const one of [page, other]) {
    await open(one, address);
    await one.getByRole('link', { name: words.change('Hur var det?') }).click();
    await expect(one.getByLabel(words.textSv)).toHaveValue('Hur var det?');
  }
  await page.getByLabel(words.textSv).fill('Hur var det hos oss?');
  await page.getByRole('button', { name: words.saveItem }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.versionOf(TITLE, '1'));
  await other.getByLabel(words.textSv).fill('Hur var det där?');
  await other.getByRole('button', { name: words.saveItem }).click();
  await expect(other.getByRole('alert')).toContainText(words.fieldErrors.overtaken);
  await expect(other.getByLabel(words.textSv)).toHaveValue('Hur var det där?');
  await expectSound(other);
  await other.getByRole('button', { name: words.saveItem }).click();
  await expect(other.getByText('Hur var det där?', { exact: true })).toBeVisible();
});

test('it is tried as on a phone, published, and then copied to be changed', async ({ page }) => {
  await open(page, `${address}/telefon`);
  await expect(page.getByLabel('Vad var bäst?')).toBeHidden();
  await page.getByLabel('Stämmer helt').check();
  await page.getByLabel('Vad var bäst?').fill('Allt.');
  await page.getByRole('button', { name: surveys.answer.submit }).click();
  await expect(page.getByText(words.previewDone)).toBeVisible();
  await expect(page.getByText(questionnaire.keptHere)).toBeHidden();
  await expectSound(page);

  await open(page, `${address}/andra`);
  await page.getByLabel(words.titleEn).fill('Survey written from the start');
  await page.getByLabel(words.leadSv).fill('Tänk efter.');
  await page.getByLabel(words.leadEn).fill('Think.');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await page.getByRole('button', { name: words.publish }).click();
  await expect(page.getByText(words.unchangeable)).toBeVisible();
  await expect(page.getByRole('button', { name: words.remove('Vad var bäst?') })).toBeHidden();
  await expectSound(page);
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.versionOf(TITLE, '2'));
  await page.getByRole('link', { name: words.compare }).click();
  await expect(page.getByText(words.equal)).toBeVisible();
  await expectSound(page);
});
