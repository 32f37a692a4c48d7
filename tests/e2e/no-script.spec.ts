import type { Page } from '@playwright/test';
import { en, sv } from '#app/platform/i18n/index.ts';
import { credentialsOf, expect, expectSound, test } from './fixtures.ts';
import type { Account, SignedIn } from './fixtures.ts';
import { readCalendar } from './support/calendar.ts';
import { fieldOf, summaryOf } from './support/fields.ts';

const { access, calendar, common, navigation, schedule, units, vocabulary } = sv;
const { signIn, account } = access;

const NAME = 'Mottagningen utan skript';
const SHORT_LIVED = 'Mottagningen som ångras';

test.use({ javaScriptEnabled: false });

test('signs in and comes to the page that was asked for', async ({ page, signedIn }) => {
  await page.goto('/konto');
  await signInAs(page, 'bibliotekarie');
  await expect(page).toHaveURL(/\/konto$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(account.title);
  await expectSoundDocument(page, signedIn);
});

test('opens a placement on the schedule of a learner', async ({ page, signedIn }) => {
  await page.goto('/');
  await signInAs(page, 'student');
  await page.getByRole('link', { name: navigation.mySchedule }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(schedule.title);
  // The page comes in parts: until its end, the last placement is the last so far.
  await page.waitForLoadState();
  const placement = page
    .getByRole('listitem')
    .filter({ has: page.locator('summary') })
    .last();
  const responsibility = placement.getByText(schedule.education);
  await expect(responsibility).toBeHidden();
  await placement.locator('summary').click();
  await expect(responsibility).toBeVisible();
  await expectSoundDocument(page, signedIn);
});

test.describe(() => {
  // Not the learner of the journey, whose address another one would close.
  test.use({ as: 'medarbetare' });

  test('makes a calendar address that works', async ({ page, request, signedIn }) => {
    await page.goto('/mitt-schema');
    await page.getByRole('button', { name: new RegExp(`^(${calendar.open}|${calendar.replace})$`) }).click();
    await expect(page.getByText(calendar.created)).toBeVisible();
    await expectSoundDocument(page, signedIn);
    const feed = await request.get(await page.getByLabel(calendar.address).inputValue());
    expect(feed.status()).toBe(200);
    expect(readCalendar(await feed.text())).toEqual([]);
    await page.getByRole('button', { name: calendar.close }).click();
    await expect(page.getByRole('button', { name: calendar.open })).toBeVisible();
  });
});

test.describe(() => {
  test.use({ as: 'samordnare', refusals: [422] });

  test('filters and sorts a list', async ({ page, signedIn }) => {
    await page.goto('/enheter');
    await fieldOf(page, units.town).selectOption('Varberg');
    await fieldOf(page, units.kind).selectOption(vocabulary.unitKinds.ward);
    await page.getByRole('button', { name: common.filter.apply }).click();
    await expect(page.getByRole('link', { name: `${units.town}: Varberg` })).toBeVisible();
    const heading = page.getByRole('columnheader', { name: units.name });
    await heading.getByRole('link').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const rising = await namesOf(page);
    expect(rising.length).toBeGreaterThan(2);
    expect(rising).toEqual(rising.toSorted((a, b) => a.localeCompare(b, 'sv')));
    await heading.getByRole('link').click();
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(await namesOf(page)).toEqual(rising.toReversed());
    await expectSoundDocument(page, signedIn);
  });

  test('gives a form back with what was typed and what is wrong, and takes it when it is right', async ({
    page,
    signedIn,
  }) => {
    await page.goto('/enheter');
    await page.getByRole('link', { name: units.add }).click();
    await fillUnit(page, NAME);
    await fieldOf(page, units.hsaId).fill('SE-1');
    await page.getByRole('checkbox', { name: vocabulary.attests.hygiene }).check();
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: units.saveNew }).click();
    expect((await answer).status()).toBe(422);

    const summary = summaryOf(page);
    await expect(summary.getByRole('heading')).toHaveText(common.form.problems(2));
    await expect(fieldOf(page, units.owner)).toHaveAccessibleDescription(new RegExp(common.fieldErrors.choose));
    await expect(fieldOf(page, units.name)).toHaveValue(NAME);
    await expect(fieldOf(page, units.kind)).toHaveValue('outpatient');
    await expect(fieldOf(page, units.sector)).toHaveValue('psychiatry');
    await expect(page.getByRole('checkbox', { name: vocabulary.attests.hygiene })).toBeChecked();
    await expectSoundDocument(page, signedIn);
    await summary.getByRole('link', { name: units.fieldErrors.hsaId }).click();
    await expect(fieldOf(page, units.hsaId)).toBeFocused();

    await fieldOf(page, units.hsaId).fill('');
    await fieldOf(page, units.owner).selectOption({ index: 1 });
    await page.getByRole('button', { name: units.saveNew }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
    await expectSoundDocument(page, signedIn);
  });
  test('undoes what was added and ends on a page that exists', async ({ page }) => {
    await page.goto('/enheter/ny');
    await fillUnit(page, SHORT_LIVED);
    await fieldOf(page, units.owner).selectOption({ index: 1 });
    await page.getByRole('button', { name: units.saveNew }).click();
    await page.getByRole('status').getByRole('button', { name: common.undo }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(common.errorPage.s404.title);
    await page.goto(`/enheter?q=${SHORT_LIVED}`);
    await expect(page.getByText(units.none.title)).toBeVisible();
  });

  test('changes language and stays on the page', async ({ page, signedIn }) => {
    await page.goto('/enheter?ort=Varberg&sort=name.desc');
    const { href } = new URL(page.url());
    await page.getByRole('button', { name: en.common.language.choose }).click();
    await expect(page).toHaveURL(href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.units.title);
    await expectSoundDocument(page, signedIn, 'en');
    await page.getByRole('button', { name: common.language.choose }).click();
    await expect(page).toHaveURL(href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(units.title);
  });
});

/**
 * Axe needs script: the document is checked as it stands in a browser that has it, without the document's own. A heading
 * can be read before the rest of its document has come, so the whole is waited for.
 */
async function expectSoundDocument(page: Page, signedIn: SignedIn, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await page.waitForLoadState('load');
  const [address = ''] = page.url().split('#');
  const body = (await page.content()).replaceAll(/<script\b.*?<\/script>/gs, '');
  const reader = await signedIn(null, { javaScriptEnabled: true });
  await reader.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await reader.goto(address);
  await expectSound(reader, language);
}

async function signInAs(page: Page, who: Account): Promise<void> {
  const { email, password } = credentialsOf(who);
  await fieldOf(page, signIn.email).fill(email);
  await fieldOf(page, signIn.password).fill(password);
  await page.getByRole('button', { name: signIn.submit }).click();
}

/** All that a unit needs but its owner. */
async function fillUnit(page: Page, name: string): Promise<void> {
  await fieldOf(page, units.name).fill(name);
  await fieldOf(page, units.kind).selectOption(vocabulary.unitKinds.outpatient);
  await fieldOf(page, units.sector).selectOption(vocabulary.sectors.psychiatry);
  await fieldOf(page, units.town).fill('Varberg');
}

async function namesOf(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const names = await page.getByRole('table').locator('tbody tr > :first-child a').allInnerTexts();
  return names.map((name) => name.trim());
}
