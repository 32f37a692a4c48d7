import type { TestProject } from 'vitest/node';
import { makeTemplate } from '#tests/support/database.ts';
import { startPostgres } from '#tests/support/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  await makeTemplate(server.url);
  project.provide('databaseUrl', server.url);
  return server.stop;
}
