import { addDays, isoDate } from '#app/domain/shared/dates.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { untilTakenOver } from './support/ready.ts';

const { quality, schedule, programmeSets } = sv;
const { actions, state, start } = quality;
const TODAY = isoDate(new Date());
const SENTENCE = 'Ni ville ha mer tid för frågor. Nu börjar varje pass med en kvart tillsammans.';
const TODO = 'Börja varje pass med en kvart för frågor.';

test.describe.configure({ mode: 'serial' });
// An empty form is refused with 422, what is out of reach does not exist.
test.use({ as: 'lektor', refusals: [404, 422] });

test('a lecturer starts with what to look at first, and makes an action of it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: start.first })).toBeVisible();
  await expectSound(page);
  await page.getByRole('list', { name: start.first }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: quality.place.themes })).toBeVisible();
  await untilTakenOver(page);
  await page
    .getByText(new RegExp(`^${sv.common.chart.asTable}`))
    .first()
    .click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectSound(page);
  const place = await page.getByRole('heading', { level: 1 }).innerText();
  await page
    .getByRole('link', { name: new RegExp(`^${quality.place.act}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(actions.add);
  await expect(page.getByLabel(actions.finding)).not.toBeEmpty();
  await page.getByRole('button', { name: actions.save }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectSound(page);
  await page.getByLabel(actions.todo).fill(TODO);
  await page.getByLabel(actions.measure).fill('Temat stiger i nästa omgång.');
  await page.getByLabel(actions.owner).selectOption({ label: 'Per Granberg' });
  await page.getByLabel(actions.due).fill(addDays(TODAY, 60));
  await page.getByRole('button', { name: actions.save }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TODO);
  await expect(page.getByText(actions.waiting)).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: place }).first().click();
  await expect(page.getByRole('link', { name: TODO })).toBeVisible();
});

test('a lecturer judges a unit, and those who allocate see it', async ({ page, signedIn }) => {
  await page.goto('/kvalitet/enhet/hal-med');
  await untilTakenOver(page);
  await page.getByLabel(quality.states.watch).check();
  await page.getByLabel(state.reason).fill('Ny chef, vi följer nästa omgång.');
  await page.getByRole('button', { name: state.submit }).click();
  await expect(page.getByText('Ny chef, vi följer nästa omgång.').first()).toBeVisible();
  await expectSound(page);
  const coordinator = await signedIn('samordnare');
  await coordinator.goto('/enheter/hal-med');
  await expect(coordinator.getByText(quality.states.watch).first()).toBeVisible();
  const school = await signedIn('skola');
  const answer = await school.goto('/kvalitet/enhet/hal-med');
  expect(answer?.status()).toBe(404);
});

test('a learner reads on her own page what her unit has done', async ({ page, signedIn }) => {
  const student = await signedIn('student', { viewport: { width: 360, height: 740 } });
  await student.goto('/mitt-schema');
  await expect(student.getByRole('heading', { name: schedule.title, level: 1 })).toBeVisible();
  await expect(student.getByRole('heading', { name: quality.learners.title })).toBeVisible();
  await page.goto('/kvalitet/atgarder');
  await page.getByRole('link', { name: 'Avsluta varje vecka' }).click();
  await page.getByRole('link', { name: actions.edit, exact: true }).click();
  await untilTakenOver(page);
  await page.getByLabel(actions.publicSentence).fill(SENTENCE);
  await page.getByRole('button', { name: actions.save }).click();
  await expect(page.getByText(actions.shownToLearners)).toBeVisible();
  await expectSound(page);
  await student.reload();
  await expect(student.getByText(SENTENCE)).toBeVisible();
  await expectSound(student);
});

test('a branch and a school have each a page that says which of them it is', async ({ page, signedIn }) => {
  const school = await signedIn('skola');
  for (const [reader, path, name, kind] of [
    [page, '/kvalitet/gren/care', sv.vocabulary.branches.care, 'branch'],
    [school, '/kvalitet/larosate/hh', 'Högskolan i Halmstad', 'school'],
  ] as const) {
    await reader.goto(path);
    await expect(reader).toHaveTitle(`${name} - ${sv.common.product}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(reader.getByText(programmeSets.leads[kind])).toBeVisible();
    const trail = reader.getByRole('navigation', { name: sv.common.shell.breadcrumbs });
    await expect(trail.getByRole('link', { name: quality.title })).toHaveAttribute('href', '/kvalitet');
    await expectSound(reader);
  }
});

test('nothing of it exists for those who have no part of it', async ({ page, signedIn }) => {
  await page.goto('/kvalitet/atgarder');
  const address = await page.getByRole('link', { name: TODO }).getAttribute('href');
  const addresses = ['/kvalitet', '/kvalitet/region', '/kvalitet/enhet/hal-med', address ?? '', `${address}/andra`];
  for (const account of ['student', 'handledare', 'bibliotekarie', 'medarbetare'] as const) {
    const attacker = await signedIn(account);
    for (const path of addresses) expect((await attacker.goto(path))?.status(), `${account} ${path}`).toBe(404);
  }
  const manager = await signedIn('enhetschef');
  expect((await manager.goto('/kvalitet/enhet/hs-halmstad'))?.status()).toBe(404);
  expect((await manager.goto('/kvalitet/enhet/hal-med'))?.status()).toBe(200);
});
