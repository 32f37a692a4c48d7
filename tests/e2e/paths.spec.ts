import { groupKey } from '#app/domain/learning/assignment-form.ts';
import { MODULE_KINDS, moduleAddress, MODULES } from '#app/domain/learning/curriculum.ts';
import { ASSIGNMENTS_ADDRESS } from '#app/domain/learning/paths.ts';
import { en, sv } from '#app/platform/i18n/index.ts';
import { expect, expectSound, test } from './fixtures.ts';
import { expectSummary, fieldOf } from './support/fields.ts';
import { open } from './support/ready.ts';

const { paths, learning } = sv;
const words = paths.assignments;
/** Every cohort of the programme that the demo's student is in. */
const FELLOWS = groupKey({
  ...{ groupKind: 'learners', programmeId: 'ssk-hh-halmstad', cohort: null },
  ...{ profession: null, unitId: null },
});

test.describe('a study director', () => {
  test.use({ as: 'studierektor', refusals: [422] });

  test('assigns a path, those in the group meet it, and it is taken back', async ({ page, signedIn }) => {
    await open(page, `${ASSIGNMENTS_ADDRESS}/ny`);
    await fieldOf(page, words.dueOn).fill('2020-01-01');
    await page.getByRole('button', { name: words.create }).click();
    await expectSummary(page, [
      [paths.path, words.fieldErrors.choose_path],
      [words.group, words.fieldErrors.choose_group],
      [words.dueOn, words.fieldErrors.past],
    ]);
    await fieldOf(page, paths.path).selectOption('manager');
    await fieldOf(page, words.group).selectOption(FELLOWS);
    await fieldOf(page, words.dueOn).fill('');
    await page.getByRole('button', { name: words.create }).click();
    const title = paths.assignedTo(paths.names.manager ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('table', { name: words.membersCaption })).toBeVisible();
    await expectSound(page);

    const student = await signedIn('student');
    await open(student, '/informationsdriven-vard');
    await student.getByRole('list', { name: learning.yours }).getByRole('link', { name: title }).click();
    await expect(student.getByText(paths.whoSees)).toBeVisible();
    await expectSound(student);

    await page.getByText(words.removeTitle).click();
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page).toHaveURL(new RegExp(`${ASSIGNMENTS_ADDRESS}(\\?|$)`));
    await open(student, '/informationsdriven-vard');
    await expect(student.getByRole('list', { name: learning.yours }).getByRole('link', { name: title })).toHaveCount(0);
  });
});

test.describe('in English', () => {
  test.use({ as: 'medarbetare' });

  for (const kind of MODULE_KINDS) {
    test(`modules are sound: ${kind}`, async ({ page }) => {
      const modules = MODULES.filter((module) => module.kind === kind);
      test.setTimeout(20_000 * (modules.length + 1));
      await open(page, '/informationsdriven-vard');
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.learning.title);
      for (const module of modules) {
        await open(page, moduleAddress(module));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.learning.modules[module.id].title);
        await expectSound(page, 'en');
      }
    });
  }
});
