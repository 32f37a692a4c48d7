import type { Page } from '@playwright/test';
import { sv } from '#app/platform/i18n/index.ts';
import { workbookParts, zip } from '#tests/support/zip.ts';
import { credentialsOf, expect, expectSound, expectSoundOnPhone, test } from './fixtures.ts';
import type { Account } from './fixtures.ts';
import { open } from './support/ready.ts';
import { expectLinks, expectSummary, fieldOf, summaryOf } from './support/fields.ts';
import type { Wrong } from './support/fields.ts';

const { access, common, imports, people, rounds, units } = sv;
const { signIn } = access;
const { fieldErrors, errorPage } = common;
const { upload, columns, review } = imports.pages;
const { directors, learners, supervisors } = people;

interface WrongForm {
  form: string;
  as: Account | null;
  at: string;
  /** What is typed before it is sent; the rest is left as the page gave it. */
  type?: Readonly<Record<string, string>>;
  choose?: Readonly<Record<string, string>>;
  submit: string;
  wrong: readonly Wrong[];
}

const wrongForms: readonly WrongForm[] = [
  {
    form: 'signing in with nothing',
    as: null,
    at: '/logga-in',
    submit: signIn.submit,
    wrong: [
      [signIn.email, fieldErrors.required],
      [signIn.password, fieldErrors.required],
    ],
  },
  {
    form: 'a round without name, course and weeks that exist',
    as: 'samordnare',
    at: '/omgangar/ny?utbildning=ssk-hh-halmstad',
    type: { [rounds.fields.weeks]: 'v. 54' },
    submit: rounds.open,
    wrong: [
      [rounds.name, fieldErrors.required],
      [rounds.fields.course, fieldErrors.choose],
      [rounds.fields.weeks, rounds.fieldErrors.week_does_not_exist ?? ''],
    ],
  },
  {
    form: 'a unit with a bad HSA-id',
    as: 'samordnare',
    at: '/enheter/ny',
    type: { [units.name]: 'Avdelning 99', [units.hsaId]: 'SE-99', [units.town]: 'Halmstad' },
    submit: units.saveNew,
    wrong: [
      [units.kind, fieldErrors.choose],
      [units.sector, fieldErrors.choose],
      [units.owner, fieldErrors.choose],
      [units.hsaId, units.fieldErrors.hsaId],
    ],
  },
  {
    form: 'a unit with a bad postcode and no town',
    as: 'samordnare',
    at: '/enheter/hal-med-61/andra',
    type: { [units.postcode]: '3018', [units.town]: '' },
    submit: units.save,
    wrong: [
      [units.postcode, units.fieldErrors.postcode],
      [units.town, fieldErrors.required],
    ],
  },
  {
    form: 'a closure in a week that does not exist',
    as: 'samordnare',
    at: '/enheter/hal-med-61',
    type: { [units.closures.weeks]: 'v. 54', [units.closures.reason]: 'Ombyggnad' },
    submit: units.closures.add,
    wrong: [[units.closures.weeks, fieldErrors.week]],
  },
  {
    form: 'a supervisor with nothing but what the page gives',
    as: 'enhetschef',
    at: '/handledare/ny',
    submit: supervisors.saveNew,
    wrong: [
      [people.givenName, fieldErrors.required],
      [people.familyName, fieldErrors.required],
      [people.unit, fieldErrors.choose],
      [supervisors.profession, fieldErrors.choose],
    ],
  },
  {
    form: 'a supervisor whose number is a word',
    as: 'samordnare',
    at: '/handledare/supervisor-0001/andra',
    type: { [supervisors.maxLearners]: 'två' },
    submit: supervisors.save,
    wrong: [[supervisors.maxLearners, fieldErrors.wholeNumber]],
  },
  {
    form: 'a learner whose number has a wrong digit',
    as: 'samordnare',
    at: '/larande/ny',
    type: { [people.givenName]: 'Disa', [learners.identity]: '19900101-9803' },
    submit: learners.saveNew,
    wrong: [
      [people.familyName, fieldErrors.required],
      [learners.identity, people.fieldErrors.identity_wrong_check_digit],
      [learners.programme, fieldErrors.choose],
      [learners.cohort, fieldErrors.required],
    ],
  },
  {
    form: 'a learner with a bad e-mail',
    as: 'studierektor',
    at: '/larande/learner-ssk-h-a-001/andra',
    type: { [people.email]: 'ida snabel-a exempel.se' },
    submit: learners.save,
    wrong: [[people.email, fieldErrors.email]],
  },
  {
    form: 'a study director who ends before she begins',
    as: 'studierektor',
    at: '/studierektorer/ny',
    type: {
      [people.givenName]: 'Vera',
      [people.familyName]: 'Provling',
      [directors.mandate]: '20',
      [directors.termFrom]: '2027-09-06',
      [directors.termTo]: '2027-01-11',
    },
    choose: { [directors.level]: directors.levels.local, [directors.branch]: sv.vocabulary.branches.care },
    submit: directors.saveNew,
    wrong: [[directors.termTo, people.fieldErrors.endsBeforeStart]],
  },
  {
    form: 'an attest of no kind, on a day that does not exist',
    as: 'studierektor',
    at: '/larande/learner-ssk-h-a-001/intyg/nytt',
    type: { [learners.shown]: '2027-02-30' },
    submit: learners.saveAttest,
    wrong: [
      [learners.attestKind, fieldErrors.choose],
      [learners.shown, fieldErrors.date],
    ],
  },
];

for (const { form, as, at, type = {}, choose = {}, submit, wrong } of wrongForms) {
  test.describe(() => {
    test.use({ as });

    test(`says what is wrong with ${form}`, async ({ page }) => {
      await open(page, at);
      for (const [label, text] of Object.entries(type)) await fieldOf(page, label).first().fill(text);
      for (const [label, option] of Object.entries(choose)) await fieldOf(page, label).selectOption({ label: option });
      await page.getByRole('button', { name: submit }).click();
      await expectSummary(page, wrong);
      await expectLinks(page, wrong);
      for (const [label, text] of Object.entries(type)) await expect(fieldOf(page, label).first()).toHaveValue(text);
      await expectSoundOnPhone(page);
    });
  });
}

test.describe(() => {
  test.use({ refusals: [422] });

  test('refuses a wrong password, says so and keeps the address', async ({ page }) => {
    const { email } = credentialsOf('medarbetare');
    await open(page, '/logga-in');
    await fieldOf(page, signIn.email).fill(email);
    await fieldOf(page, signIn.password).fill('inte-det-rätta');
    const status = await statusOf(page, signIn.submit);
    expect(status).toBe(422);
    await expect(summaryOf(page)).toBeFocused();
    await expect(summaryOf(page).getByRole('listitem')).toHaveText(signIn.refusals.wrong_credentials);
    await expect(page).toHaveTitle(new RegExp(`^${common.form.error} `));
    await expect(fieldOf(page, signIn.email)).toHaveValue(email);
    await expectSound(page);
    await expectSoundOnPhone(page);
  });
});

const macros = zip(workbookParts({ extra: [{ name: 'xl/vbaProject.bin', content: 'x' }] }));
const wrongFiles = [
  { what: 'no file', file: null, message: upload.nothing },
  { what: 'a file of another type', file: Buffer.from('%PDF-1.7\n%âãÏÓ\n'), message: imports.files.file_wrong_type() },
  { what: 'a workbook with macros', file: macros, message: imports.files.file_macros() },
];

test.describe(() => {
  test.use({ as: 'studierektor', refusals: [422] });

  for (const { what, file, message } of wrongFiles) {
    test(`refuses ${what} to read in`, async ({ page }) => {
      await open(page, '/import/ny?slag=capacity');
      if (file) {
        const name = file === macros ? 'platser.xlsx' : 'platser.pdf';
        await fieldOf(page, upload.file).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file });
      }
      expect(await statusOf(page, upload.submit)).toBe(422);
      const wrong: Wrong[] = [[upload.file, message]];
      await expectSummary(page, wrong);
      await expectLinks(page, wrong);
      await expectSoundOnPhone(page);
    });
  }
});

test.describe(() => {
  test.use({ as: 'studierektor' });

  test('shows the rows of a capacity inventory that are wrong', async ({ page }) => {
    await open(page, '/import/ny?slag=capacity');
    const rows = [
      ['Enhet', 'Platser', 'Veckor'],
      ['Medicin avd 61 Halmstad', 'några', '36-40'],
      ['Medicin avd 62 Halmstad', '4', 'v. 54'],
      ['Avdelningen som inte finns', '2', '36-40'],
      ['Kirurgi avd 52 Halmstad', '4', '36-40'],
    ];
    await fieldOf(page, upload.pasted).fill(rows.map((row) => row.join('\t')).join('\n'));
    await page.getByRole('button', { name: upload.submit }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(columns.title);
    await page.getByRole('button', { name: columns.save }).click();
    await expect(page.getByText(review.summary('3', '4'))).toBeVisible();
    await expect(page.getByText(imports.issues.number_unreadable({ found: 'några' })).first()).toBeVisible();
    await expect(
      page.getByText(imports.issues.unit_unknown({ found: 'Avdelningen som inte finns' })).first(),
    ).toBeVisible();
    await expectSound(page);
    await expectSoundOnPhone(page);
  });
});

test.describe(() => {
  test.use({ as: 'studierektor.lakare', refusals: [404] });

  test('says of an address that it does not exist', async ({ page }) => {
    const answer = await open(page, '/finns-inte');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(errorPage.s404.title);
    await expectSound(page);
    await expectSoundOnPhone(page);
  });

  test('tells nobody whether a learner that she may not see exists', async ({ page }) => {
    const hidden = await answerAt(page, '/larande/learner-ssk-h-a-001');
    const missing = await answerAt(page, '/larande/learner-ssk-h-a-000');
    expect(hidden.status).toBe(404);
    expect(hidden).toEqual(missing);
    await expectSound(page);
    await expectSoundOnPhone(page);
  });
});

/** Sends the form and answers with the status of its post. */
async function statusOf(page: Page, button: string): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  return (await answer).status();
}

/** What a page says, but for the reference that each answer has of its own. */
async function answerAt(page: Page, address: string) {
  const status = (await open(page, address))?.status();
  const text = await page.getByRole('main').innerText();
  return { status, title: await page.title(), text: text.replace(/^Referens: .*$/m, '') };
}
