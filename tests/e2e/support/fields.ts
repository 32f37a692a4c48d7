import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { sv } from '#app/platform/i18n/index.ts';
import { expectSound } from './checks.ts';

const { form, optional } = sv.common;

/** A field by its whole label, which also says when it may be left empty. */
export function fieldOf(within: Page | Locator, label: string): Locator {
  return within.getByLabel(new RegExp(`^${literally(label)}( \\(${optional}\\))?$`));
}

export function literally(text: string): string {
  return text.replaceAll(/[()[\]{}.*+?^$|\\]/g, String.raw`\$&`);
}

/** A field that is wrong: its label and what is said about it. */
export type Wrong = readonly [label: string, message: string];

export function summaryOf(page: Page): Locator {
  return page.getByRole('alert').filter({ has: page.getByRole('heading', { level: 2 }) });
}

/** The summary has focus, counts and names what is wrong in the order of the page, and the title says so too. */
export async function expectSummary(page: Page, wrong: readonly Wrong[]): Promise<void> {
  const summary = summaryOf(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading')).toHaveText(form.problems(wrong.length));
  await expect(summary.getByRole('listitem')).toHaveText(
    wrong.map(([label, message]) => form.problemOf(label, message)),
  );
  await expect(page).toHaveTitle(new RegExp(`^${form.error} `));
  await expectSound(page);
}

/** Each link of the summary leads to its field, which is marked as wrong and described by the same words. */
export async function expectLinks(page: Page, wrong: readonly Wrong[]): Promise<void> {
  const links = summaryOf(page).getByRole('link');
  for (const [index, [label, message]] of wrong.entries()) {
    await links.nth(index).click();
    const field = page.locator(':focus');
    await expect(field).toHaveAccessibleName(new RegExp(`^${literally(label)}`));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(`${form.error} ${literally(message)}$`));
  }
}
