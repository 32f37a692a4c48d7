import type { Page } from '@playwright/test';
import { mondayOf, addWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { openWorkbook } from '#tests/support/read-back.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { readCalendar } from './support/calendar.ts';
import { download, expectUnit, propose, takeFile, unitOf } from './support/round-steps.ts';

const { rounds, imports, schedule, calendar, roster, common, history } = sv;
const { sectors } = sv.vocabulary;
const { upload, columns, review, preview, result } = imports.pages;

const NAME = 'Från två kalkylblad till en plan';
const LEARNER = 'Sara Lindvall';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What one step leaves to the next. */
const made = { round: '', autumn: '', unit: '', unitId: '' };

// From two spreadsheets to a published plan in the learner's calendar: each step begins where the one before it ended.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ as: 'samordnare' });

test('opens a round with its periods in weeks', async ({ page }) => {
  await page.goto('/omgangar');
  await page.getByRole('link', { name: rounds.open }).click();
  await page.getByLabel(rounds.programme).selectOption('ssk-hh-halmstad');
  await page.getByRole('button', { name: rounds.chooseProgramme }).click();
  await page.getByLabel(rounds.name, { exact: true }).fill(NAME);
  const terms = await page.getByLabel(rounds.term).getByRole('option').allTextContents();
  made.autumn = terms.slice(1).find((term) => term.startsWith('HT')) ?? '';
  await page.getByLabel(rounds.term).selectOption(made.autumn);
  const periods = [
    { course: /^OM4A/, weeks: '36-40' },
    { course: /^OM4B/, weeks: 'v. 41–45' },
  ];
  for (const [index, { course, weeks }] of periods.entries()) {
    const period = page.getByRole('group', { name: rounds.fields.period(index + 1), exact: true });
    const option = await period.getByRole('option', { name: course }).getAttribute('value');
    await period.getByLabel(rounds.fields.course).selectOption(option);
    await period.getByLabel(rounds.fields.weeks).fill(weeks);
  }
  for (const later of [sectors.psychiatry, sectors.primary_care, sectors.municipal_care])
    await page.getByRole('textbox', { name: later }).fill('');
  await page.getByRole('button', { name: rounds.open }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.getByText(`v. 41-45 ${year()}`)).toBeVisible();
  made.round = new URL(page.url()).pathname;
  await expectSound(page);
});

test('takes in the dirty class list after putting like errors right together', async ({ page }) => {
  await page.goto(made.round);
  await page.getByRole('link', { name: rounds.bringIn }).click();
  await page.getByRole('link', { name: imports.kinds.class_list }).click();
  await takeFile(page, 'class-list-dirty.xlsx');
  await page.getByRole('button', { name: columns.save }).click();
  await expect(page.getByText(review.summary('7', '19'))).toBeVisible();
  await page.getByLabel(review.choose.choose_unit).selectOption({ label: 'Medicin avd 61 Halmstad' });
  await page.getByRole('button', { name: review.useFor('2') }).click();
  await expect(page.getByText(review.summary('5', '19'))).toBeVisible();
  await page.getByLabel('E-post, Rad 9').fill('noah.ekvall@example.se');
  await page.getByLabel('Namn, Rad 23').fill('Eklöv, Tuva');
  await page.getByRole('button', { name: review.saveCells }).click();
  await expect(page.getByText(review.summary('3', '19'))).toBeVisible();
  const rejected = await download(page, () => page.getByRole('link', { name: review.download }).click());
  expect((await openWorkbook(rejected)).worksheets[0]?.rowCount).toBe(4);
  await expectSound(page);
  await page.getByRole('link', { name: review.nextWithErrors }).click();
  await page.getByRole('button', { name: preview.commit.class_list('12', '0') }).click();
  await expect(page.getByText(result.committedTitle)).toBeVisible();
  await expectSound(page);
});

test('takes in one more row pasted from a spreadsheet, and knows the learner', async ({ page }) => {
  await page.goto(`/import/ny?slag=class_list&omgang=${made.round.split('/').at(-1)}`);
  const rows = [
    ['Namn', 'E-post', 'Önskemål 1', 'Önskemål 2'],
    [LEARNER, 'student@demo.example', 'Medicin avd 62 Halmstad', 'Kirurgi avd 52 Halmstad'],
  ];
  await page.getByLabel(upload.pasted).fill(rows.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: upload.submit }).click();
  await page.getByRole('button', { name: columns.save }).click();
  await page.getByRole('link', { name: review.next }).click();
  await page.getByRole('button', { name: preview.commit.class_list('0', '1') }).click();
  await page.getByRole('link', { name: result.toRound }).click();
  await expect(page.getByRole('link', { name: rounds.next.learners('13') })).toBeVisible();
});

test('takes in the capacity inventory', async ({ page }) => {
  await page.goto('/import/ny?slag=capacity');
  await page.getByLabel(upload.term).selectOption(made.autumn);
  await takeFile(page, 'capacity-clean.xlsx');
  await page.getByRole('button', { name: columns.save }).click();
  await page.getByRole('link', { name: review.next }).click();
  await page
    .getByRole('button', { name: /^Läs in \d+ nya och ändra \d+ rader med platser|^Läs in \d+ .*platser/ })
    .click();
  await expect(page.getByText(result.committedTitle)).toBeVisible();
});

test('proposes a plan, proven best, and says what keeps somebody without a place', async ({ page }) => {
  await page.goto(made.round);
  await propose(page, rounds.propose);
  const { attest_missing: missing } = rounds.reasons.short;
  await expect(page.getByRole('row').filter({ hasText: 'Alva Bergdahl' }).first()).toContainText(missing);
  await expectSound(page);
});

test('places everybody when a rule has been changed', async ({ page }) => {
  await page.goto(`${made.round}/installningar`);
  const rule = RULES.find(({ id }) => id === 'required-attests');
  await page.getByRole('checkbox', { name: rule?.name.sv, exact: true }).uncheck();
  await page.getByRole('button', { name: rounds.settings.saveRules }).click();
  await expect(page.getByText(history.acts['round.rules_changed']())).toBeVisible();
  await page.getByRole('link', { name: rounds.tabs.plan }).click();
  await propose(page, rounds.proposeAgain);
  await page.getByLabel(rounds.plan.show, { exact: true }).selectOption('placerade');
  await expect(page.getByText(common.table.rows('26'))).toBeVisible();
  await expectSound(page);
});

test('explains a placement, moves it with its consequences shown, undoes and locks', async ({ page }) => {
  await openPlacement(page);
  await expect(page.getByRole('heading', { name: rounds.placement.why })).toBeVisible();
  await expect(page.getByText(rounds.placement.wishLine(1, 'Medicin avd 62 Halmstad'))).toBeVisible();
  await expectSound(page);
  const before = await unitOf(page);
  const table = page.getByRole('table', { name: rounds.placement.move });
  const possible = table.getByRole('row').filter({ hasText: rounds.placement.possible });
  const choice = possible.getByRole('link').filter({ hasNotText: before }).last();
  made.unit = await choice.innerText();
  await choice.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rounds.placement.preview(LEARNER, made.unit));
  await expect(page.getByText(rounds.placement.possible)).toBeVisible();
  await expectSound(page);
  made.unitId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: rounds.placement.confirm(made.unit) }).click();
  await expectUnit(page, made.unit);
  await page.getByRole('status').getByRole('button', { name: common.undo }).click();
  await expectUnit(page, before);
  await page.getByRole('status').getByRole('button', { name: common.undo }).click();
  await expectUnit(page, made.unit);
  await expect(page, 'a reload must not tell of it again').not.toHaveURL(/andrad=/);
  await page.getByRole('button', { name: rounds.placement.lock }).click();
  await expect(page.getByRole('button', { name: rounds.placement.unlock })).toBeVisible();
});

test.describe(() => {
  test.use({ refusals: [409] });

  test('says what stands in the way of undoing what has changed since', async ({ page }) => {
    await page.goto(`${made.round}/historik`);
    await page.getByRole('button', { name: /^Ångra: Gjorde om: Flyttade Sara Lindvall/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sv.history.refused.title);
    await expectSound(page);
  });
});

test('proposes again around the lock', async ({ page }) => {
  await page.goto(`${made.round}/forslag`);
  await propose(page, rounds.proposeAgain);
  await openPlacement(page);
  await expectUnit(page, made.unit);
  await expect(page.getByRole('button', { name: rounds.placement.unlock })).toBeVisible();
});

test('names supervisors by competence and load', async ({ page }) => {
  await page.goto(`${made.round}/forslag`);
  const lacking = page.getByRole('cell', { name: rounds.plan.noSupervisor });
  const before = await lacking.count();
  expect(before).toBe(26);
  await page.getByRole('button', { name: rounds.nameSupervisors }).click();
  await expect.poll(() => lacking.count()).toBeLessThan(before);
  await expectSound(page);
});

test('exports the round to a workbook with every placement', async ({ page }) => {
  await page.goto(made.round);
  await page.getByRole('link', { name: rounds.exportExcel }).click();
  const bytes = await download(page, () => page.getByRole('link', { name: sv.reports.download.xlsx }).click());
  const workbook = await openWorkbook(bytes);
  const { placements, units, unplaced, volumes, about } = sv.reports.roundExport.sheets;
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([about, placements, units, unplaced, volumes]);
  const names = workbook.getWorksheet(placements)?.getColumn(1).values.map(String) ?? [];
  expect(names.filter((name) => name.includes('Lindvall'))).toHaveLength(2);
  await page.goto(`${made.round}/protokoll`);
  await expect(page.getByRole('table', { name: rounds.protocol.document.outcome.name })).toBeVisible();
  await expectSound(page);
});

test('publishes after a check, and the letters are in the outgoing post', async ({ page }) => {
  await page.goto(`${made.round}/publicera`);
  await expect(page.getByText(rounds.publication.title)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'student@demo.example' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: /^Publicera och skicka \d+ brev$/ }).click();
  await expect(page.getByText(/^Publicerat\. Referens P/)).toBeVisible();
  await page
    .getByRole('navigation', { name: common.shell.mainNavigation })
    .getByRole('link', { name: 'Utgående post' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sv.administration.outbox.title);
  // Others send letters too, and only the latest are listed.
  await page.goto(`${page.url()}?q=Student@demo.example`);
  const letter = page.getByRole('row').filter({ hasText: 'Din placering är klar' });
  await expect(async () => {
    await page.reload();
    await expect(letter).toContainText(sv.administration.outbox.states.sent);
  }).toPass();
  await expect(letter).toHaveCount(1);
  await expectSound(page);
  await letter.getByRole('link').click();
  await expect(page.getByText(made.unit)).toBeVisible();
  await expectSound(page);
});

test('amends the published plan, and tells those concerned of the change alone', async ({ page, signedIn }) => {
  await openPlacement(page);
  await expect(page.getByText(rounds.placement.published)).toBeVisible();
  await expect(page.getByRole('heading', { name: rounds.placement.end.title })).toBeVisible();
  await expectSound(page);
  const told = made.unit;
  const table = page.getByRole('table', { name: rounds.placement.move });
  const possible = table.getByRole('row').filter({ hasText: rounds.placement.possible });
  const choice = possible.getByRole('link').filter({ hasNotText: told }).last();
  made.unit = await choice.innerText();
  await choice.click();
  await expect(page.getByText(rounds.placement.toldLater)).toBeVisible();
  await expectSound(page);
  made.unitId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: rounds.placement.confirm(made.unit) }).click();
  await expectUnit(page, made.unit);
  const phone = await signedIn('student', PHONE);
  await phone.goto('/mitt-schema');
  await expect(phone.getByRole('main')).toContainText(told);
  await expect(phone.getByRole('main')).not.toContainText(made.unit);
  await page.goto(made.round);
  await page.getByRole('link', { name: rounds.publication.toPending }).click();
  await expect(page.getByText(rounds.publication.titleAgain)).toBeVisible();
  await page.getByText(rounds.publication.example).click();
  await expect(page.getByText(sv.rounds.letters.noLonger)).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: rounds.publication.publishAgain('3') }).click();
  await expect(page.getByText(/^Publicerat\. Referens P/)).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('main')).toContainText(made.unit);
});

test('shows the learner her placement on a phone and puts it in her calendar', async ({ signedIn }) => {
  const phone = await signedIn('student', PHONE);
  await phone.goto('/mitt-schema');
  const weeks = phone.getByRole('listitem').filter({ hasText: `v. 36-40 ${year()}` });
  const line = weeks.filter({ hasText: made.unit });
  await expect(weeks.filter({ hasNotText: made.unit })).toContainText(sv.vocabulary.placementStates.moved);
  await line.getByText(made.unit).first().click();
  await expect(line.getByRole('link', { name: schedule.map })).toBeVisible();
  await expectSound(phone);
  await phone.getByRole('button', { name: new RegExp(`^(${calendar.open}|${calendar.replace})$`) }).click();
  const address = await phone.getByLabel(calendar.address).inputValue();
  await expectSound(phone);
  await phone.getByRole('link', { name: rounds.protocol.student.link('') }).click();
  await expectSound(phone);
  const nobody = await signedIn(null);
  const feed = await nobody.request.get(address);
  expect(feed.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const events = readCalendar(await feed.text());
  const monday = mondayOf(`${year()}-W36` as IsoWeek);
  const after = mondayOf(addWeeks(`${year()}-W36` as IsoWeek, 5));
  expect(events).toContainEqual(expect.objectContaining({ from: monday, to: after, isAllDay: true }));
  const mine = events.filter(({ from }) => from === monday);
  expect(mine.filter(({ isCancelled }) => !isCancelled).map(({ text }) => text)).toEqual([
    expect.stringContaining(made.unit),
  ]);
});

test('shows the unit who comes in the week', async ({ page }) => {
  await page.goto(`/enheter/${made.unitId}/schema`);
  await page.getByLabel(roster.goTo).fill(`${year()}-W36`);
  await page.getByRole('button', { name: roster.show, exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Lindvall' })).toHaveCount(1);
  await expectSound(page);
});

function year(): string {
  return made.autumn.slice(-4);
}

/** The learner's placement in the first period, found as a coordinator finds it. */
async function openPlacement(page: Page): Promise<void> {
  await page.goto(`${made.round}/forslag`);
  await page.getByLabel(rounds.plan.search).fill('Lindvall');
  await page.getByRole('button', { name: common.filter.apply }).click();
  const rows = page.getByRole('row').filter({ hasText: 'Lindvall' });
  await expect(page.getByText(common.table.rowsOf('2', '26'))).toBeVisible();
  await rows.filter({ hasText: 'v. 36-40' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rounds.placement.title(LEARNER));
}
