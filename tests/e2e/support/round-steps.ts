import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { sv } from '#app/platform/i18n/index.ts';
import { expect } from '../fixtures.ts';
import { untilTakenOver } from './ready.ts';
import { samples } from './stage.ts';

const { rounds, imports } = sv;
const { upload, columns } = imports.pages;

/** Sets the optimiser to work and waits until the page says that its plan is the best there is. */
export async function propose(page: Page, button: string): Promise<void> {
  await untilTakenOver(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('button', { name: button, exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 }), 'focus, when its button is gone').toBeFocused();
  await expect(page.getByRole('button', { name: rounds.proposeAgain })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(rounds.proof.optimal)).toBeVisible();
  await expect(page.getByText(rounds.proof.gap('0,00'))).toBeVisible();
}

export async function takeFile(page: Page, sample: string): Promise<void> {
  await page.getByLabel(upload.file, { exact: true }).setInputFiles(fileURLToPath(new URL(sample, samples)));
  await page.getByRole('button', { name: upload.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(columns.title);
}

export function placedAt(page: Page) {
  return page.getByRole('definition').first();
}

export async function unitOf(page: Page): Promise<string> {
  return ((await placedAt(page).innerText()).split(',')[0] ?? '').trim();
}

export async function expectUnit(page: Page, unit: string): Promise<void> {
  await expect(placedAt(page)).toContainText(unit);
}

/** What a click downloads: a zip, as every workbook is. */
export async function download(page: Page, click: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  return bytes;
}
