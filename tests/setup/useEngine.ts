import { inject } from 'vitest';

// The schema chooses its engine when it is first imported, so this must run before any test file.
const databaseUrl = inject('databaseUrl') as string | undefined;
if (databaseUrl === undefined) delete process.env.DATABASE_URL;
else process.env.DATABASE_URL = databaseUrl;
