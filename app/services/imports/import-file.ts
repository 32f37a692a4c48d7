import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Fix } from '#app/domain/imports/fixes.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { packSheets, parseFixSteps, unpackSheets } from '#app/domain/imports/stored.ts';
import type { Vault } from '#app/platform/secrets.ts';

const SHEETS = 'imports.sheets';
const FIXES = 'imports.fixes';
const FASTEST = 1;

/** The cells of a file as they are kept. A class list holds identity numbers: packed, then sealed. */
export function sealSheets(vault: Vault, sheets: readonly RawSheet[]): string {
  const bytes = deflateRawSync(JSON.stringify(packSheets(sheets)), { level: FASTEST });
  return vault.sealText(bytes.toString('base64'), SHEETS);
}

/** Null when the cells have been forgotten. */
export function openSheets(vault: Vault, sealed: unknown): RawSheet[] | null {
  if (typeof sealed !== 'string' || sealed === '') return null;
  const bytes = Buffer.from(vault.openText(sealed, SHEETS), 'base64');
  return unpackSheets(JSON.parse(inflateRawSync(bytes).toString()));
}

export function sealFixes(vault: Vault, steps: readonly (readonly Fix[])[]): string {
  return vault.sealText(JSON.stringify(steps), FIXES);
}

/** What has been put right, step by step. */
export function openFixes(vault: Vault, sealed: unknown): Fix[][] {
  return typeof sealed === 'string' && sealed !== '' ? parseFixSteps(JSON.parse(vault.openText(sealed, FIXES))) : [];
}
