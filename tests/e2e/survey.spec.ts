import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, isoDate } from '#app/domain/shared/dates.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { openWorkbook } from '#tests/support/read-back.ts';
import { smallTargets } from './support/focus.ts';
import { download } from './support/round-steps.ts';
import { open, untilTakenOver } from './support/ready.ts';
import type { Page } from '@playwright/test';

const { surveys, questionnaire, respondents, waves } = sv;
const { form, answer, wave } = surveys;
const TODAY = isoDate(new Date());
const PROGRAMME = 'Sjuksköterskeprogrammet, Högskolan i Halmstad, Varberg';
const NAME = 'Enkät från början till slut';
const CARDS = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

test.describe.configure({ mode: 'serial' });
// An empty answer is refused with 422, a second with 409, one that comes too late with 410; a closed wave's link leads to 404.
test.use({ as: 'administrator', refusals: [404, 409, 410, 422] });

/** Where the letters that have been sent lead, each to a questionnaire of its own; those that name one, if it is given. */
function links(title = ''): string[] {
  const folder = join(process.env.E2E_DATA_DIR ?? '', 'outbox');
  if (!existsSync(folder)) return [];
  const letters = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll(/=\r?\n/g, ''))
    .filter((letter) => letter.includes(title));
  // Who is given more time has two letters with one link.
  return [...new Set(letters.flatMap((letter) => /\/e\/[\w-]{30,}/.exec(letter)?.[0] ?? []))];
}

const taken = new Set<string>();

/** A link that no test has used: letters of every kind come in no order, so that their places do not tell. */
function freshLink(): string {
  const link = links().find((one) => !taken.has(one)) ?? '';
  taken.add(link);
  return link;
}

test('an administrator opens a wave and everybody is sent a link', async ({ page }) => {
  await page.goto('/enkater');
  await page.getByRole('link', { name: surveys.open }).click();
  await untilTakenOver(page);
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectSound(page);
  await page.getByLabel(form.name, { exact: true }).fill(NAME);
  await page.getByLabel(form.instrument).selectOption({ label: `Lärandemiljö Halland, ${surveys.version('2')}` });
  await page.getByLabel(form.programme).selectOption({ label: PROGRAMME });
  await page.getByLabel(form.from).fill(addDays(TODAY, -300));
  await page.getByLabel(form.to).fill(addDays(TODAY, -14));
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.getByText(wave.waiting)).toBeVisible();
  await expect(page.getByText(surveys.fewAnswers).first()).toBeVisible();
  await expectSound(page);
  await expect.poll(() => links().length, { timeout: 60_000 }).toBeGreaterThan(20);
  await page.getByRole('link', { name: surveys.extend.title }).click();
  await untilTakenOver(page);
  await page.getByLabel(surveys.closes).fill(TODAY);
  await page.getByRole('button', { name: surveys.extend.submit }).click();
  await expect(page.getByRole('alert')).toContainText(surveys.fieldErrors.notLater);
  await expectSound(page);
  await page.getByLabel(surveys.closes).fill(addDays(TODAY, 21));
  await page.getByRole('button', { name: surveys.extend.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
});

test('a student answers on a phone without script, once, and with script as well', async ({ signedIn }) => {
  const [first, second] = [freshLink(), freshLink()];
  const plain = await signedIn(null, { ...CARDS, javaScriptEnabled: false });
  await plain.goto(first);
  await plain.getByRole('button', { name: answer.submit }).click();
  await expect(plain.getByText(surveys.fieldErrors.nothingAnswered)).toBeVisible();
  await plain.getByRole('radio').first().check();
  await plain.getByRole('button', { name: answer.submit }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);
  await plain.goto(first);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);

  const phone = await signedIn(null, CARDS);
  await phone.goto(second);
  await untilTakenOver(phone);
  await expectSound(phone);
  expect(await smallTargets(phone)).toEqual([]);
  await phone.getByRole('button', { name: answer.submit }).click();
  await expect(phone.getByRole('alert')).toBeVisible();
  await expectSound(phone);
  const questions = phone.getByRole('group');
  const count = await questions.count();
  for (let index = 0; index < count; index += 1) await questions.nth(index).getByRole('radio').nth(3).check();
  await phone.getByRole('button', { name: answer.submit }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);
  await expectSound(phone);
});

test('an answer goes on where it stopped, waits for a connection, and is sent once', async ({ signedIn }) => {
  const link = freshLink();
  const phone = await signedIn(null, CARDS);
  await open(phone, link);
  await phone.getByRole('radio').nth(2).check();
  await phone.getByRole('textbox').first().fill('Bra handledare.');
  await open(phone, link);
  await expect(phone.getByText(questionnaire.resumed)).toBeVisible();
  await expect(phone.getByRole('radio').nth(2)).toBeChecked();
  await expect(phone.getByRole('textbox').first()).toHaveValue('Bra handledare.');
  await expectSound(phone);
  const kept = await phone.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).not.toContain('handledare');
  expect(kept).not.toContain(link.slice(3));

  await phone.getByRole('textbox').last().fill('x'.repeat(2001));
  await phone.getByRole('button', { name: answer.submit }).click();
  await expect(phone.getByRole('alert')).toContainText('2 001');
  await phone.getByRole('textbox').last().fill('Ingenting.');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: answer.submit }).click();
  await expect(phone.getByText(questionnaire.waiting)).toBeVisible();
  await expectSound(phone);
  await phone.getByRole('button', { name: questionnaire.takeBack }).click();
  await expect(phone.getByRole('radio').nth(2)).toBeChecked();
  await phone.getByRole('button', { name: answer.submit }).click();
  await expect(phone.getByText(questionnaire.waiting)).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);
  await expect
    .poll(() => phone.evaluate(() => localStorage.length + sessionStorage.length))
    .toBe(await ownEntries(phone));
});

/** What else the product keeps in the browser. */
function ownEntries(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => !key.startsWith('enkat-')).length,
  );
}

test('the second of two answers from one link is told that it was not the first, and given back', async ({
  signedIn,
}) => {
  const link = freshLink();
  const [one, other] = [await signedIn(null, CARDS), await signedIn(null, CARDS)];
  for (const phone of [one, other]) {
    await open(phone, link);
    await phone.getByRole('radio').first().check();
  }
  await other.getByRole('textbox').first().fill('Hann inte först.');
  await one.getByRole('button', { name: answer.submit }).click();
  await expect(one.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);
  await other.getByRole('button', { name: answer.submit }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(questionnaire.already);
  await expect(other.getByText('Hann inte först.')).toBeVisible();
  await expectSound(other);
});

test('the wave is closed when somebody is sure; who was answering keeps what she wrote', async ({ page, signedIn }) => {
  const [third, fourth] = [freshLink(), freshLink()];
  const phone = await signedIn(null, CARDS);
  await open(phone, third);
  const plain = await signedIn(null, { ...CARDS, javaScriptEnabled: false });
  await plain.goto(fourth);
  for (const writer of [phone, plain]) {
    await writer.getByRole('radio').first().check();
    await writer.getByRole('textbox').first().fill('Bra handledare.');
  }

  await page.goto('/enkater');
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('button', { name: wave.close }).click();
  await expect(page.getByText(sv.common.refusals.unsure)).toBeVisible();
  await expectSound(page);
  await page.getByLabel(wave.sure).check();
  await page.getByRole('button', { name: wave.close }).click();
  await expect(page.getByRole('heading', { name: wave.whole })).toBeVisible();
  await expect(page.getByText(`${wave.notTold}: ${wave.keptBack.too_few}`).first()).toBeAttached();

  for (const writer of [phone, plain]) {
    await writer.getByRole('button', { name: answer.submit }).click();
    await expect(writer.getByRole('heading', { level: 1 })).toHaveText(answer.over);
    await expect(writer.getByRole('heading', { name: questionnaire.unsent })).toBeVisible();
    await expect(writer.getByText('Bra handledare.')).toBeVisible();
  }
  await expectSound(phone);
  await phone.goto(third.slice(0, -3));
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(answer.unknown);
  await expectSound(phone);
});

test('the closed wave is exported, with what may not be told marked and its reason beside', async ({ page }) => {
  await page.goto('/enkater');
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('link', { name: sv.reports.pages.names.survey }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME);
  const workbook = await openWorkbook(
    await download(page, () => page.getByRole('link', { name: sv.reports.download.xlsx }).click()),
  );
  const { sheets } = sv.reports.survey;
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([sv.reportCovers.name, sheets.themes, sheets.groups]);
  const told = JSON.stringify(workbook.getWorksheet(sheets.groups)?.getSheetValues());
  expect(told).toContain(wave.keptBack.too_few);
  const about = JSON.stringify(workbook.getWorksheet(sv.reportCovers.name)?.getSheetValues());
  expect(about).toContain(NAME);
  expect(about).toContain(surveys.fewAnswers);
});

/** Fills in a wave of last term's placements for others than learners. */
async function fillWave(page: Page, name: string, title: string): Promise<void> {
  await open(page, '/enkater/ny');
  await page.getByLabel(form.name, { exact: true }).fill(name);
  const instrument = page.getByLabel(form.instrument);
  const option = instrument.locator('option', { hasText: title });
  await instrument.selectOption((await option.first().getAttribute('value')) ?? '');
  await page.getByLabel(form.programme).selectOption({ label: PROGRAMME });
  await page.getByLabel(form.from).fill(addDays(TODAY, -300));
  await page.getByLabel(form.to).fill(addDays(TODAY, -14));
}

test('supervisors are asked as supervisors, after a preview of who is and who is not', async ({ page, signedIn }) => {
  await fillWave(page, 'Handledare, hela vägen', 'Handledare Halland');
  await page.getByRole('button', { name: waves.preview.submit }).click();
  await expect(page.getByText(respondents.about.supervisors)).toBeVisible();
  await expect(page.getByText(respondents.noPlacement('').trim())).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handledare, hela vägen');
  await expect(page.getByText(respondents.names.supervisors, { exact: true }).last()).toBeVisible();
  await expectSound(page);
  await expect.poll(() => links('Handledare Halland').length, { timeout: 60_000 }).toBeGreaterThan(5);
  const [first = ''] = links('Handledare Halland');
  const plain = await signedIn(null, { ...CARDS, javaScriptEnabled: false });
  await plain.goto(first);
  await expect(plain.getByText(answer.anonymous)).toBeVisible();
  await plain.getByRole('radio').first().check();
  await plain.getByRole('button', { name: answer.submit }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);
});

test('a unit is told that its answer is not anonymous, and is read under its name', async ({ page, signedIn }) => {
  const { unitAnswers } = respondents;
  await fillWave(page, 'Kapacitet, hela vägen', 'Kapacitetsdialog');
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page.getByText(unitAnswers.open)).toBeVisible();
  await expect(page.getByText(unitAnswers.notYet).first()).toBeVisible();
  await expectSound(page);
  await expect.poll(() => links('Kapacitetsdialog').length, { timeout: 60_000 }).toBeGreaterThan(0);
  const [first = ''] = links('Kapacitetsdialog');
  const phone = await signedIn(null, CARDS);
  await open(phone, first);
  await expect(phone.getByText(respondents.answer.named)).toBeVisible();
  await expectSound(phone);
  await phone.getByRole('textbox').first().fill('4');
  await phone.getByRole('button', { name: answer.submit }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(answer.thanks);
  await page.reload();
  await expect(page.getByText(unitAnswers.sum('4', '1'))).toBeVisible();
  await expectSound(page);
});
