import { defineConfig } from 'vitest/config';

const shared = {
  isolate: false,
  environment: 'node',
  setupFiles: ['tests/setup/useEngine.ts', 'tests/setup/quiet.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

/** The integration tests are one set of files that runs once on each engine; `DATABASE_URL` tells which. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'] } },
      { test: { ...shared, name: 'integration-sqlite', include: ['tests/integration/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'integration-postgres',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/postgres.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'routes',
          // Starts of the whole product, beside everything else that two cores are asked to do.
          testTimeout: 120_000,
          include: ['tests/routes/**/*.test.ts'],
          globalSetup: ['tests/setup/build.ts'],
        },
      },
    ],
  },
});
