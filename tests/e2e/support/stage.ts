import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import type { StorageState } from './sessions.ts';

export const samples = new URL('../../../seeds/samples/', import.meta.url);

/** Uploads the dirty class list and goes no further, so that every step of the import has something to show. */
export async function stageClassList(storageState: StorageState, baseURL: string): Promise<void> {
  const api = await request.newContext({ baseURL, storageState, extraHTTPHeaders: { Origin: baseURL } });
  const name = 'class-list-dirty.xlsx';
  const file = { name, mimeType: 'application/octet-stream', buffer: readFileSync(new URL(name, samples)) };
  const multipart = { kind: 'class_list', roundId: 'round-ssk-h-a-5', pasted: '', file };
  const answer = await api.post('/import/ny?slag=class_list', { multipart, maxRedirects: 0 });
  await api.dispose();
  if (answer.status() !== 303) throw new Error(`the sample was not taken: ${answer.status()}`);
}
