import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../support/browser.ts';

const probe = `const s = require('node:net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })`;

// The configuration is read again in every worker: what was chosen the first time is handed on in the environment.
// A port that was given from outside is that of a product which already runs.
const isGiven = process.env.E2E_PORT !== undefined;
const port = (process.env.E2E_PORT ??= execFileSync(process.execPath, ['-e', probe], { encoding: 'utf8' }).trim());
const dataDir = (process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'fou-e2e-')));
const browser = (process.env.BROWSER_PATH ??= findBrowser() ?? '');
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'off',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browser, args: browserFlags },
  },
  webServer: {
    command: 'node app/launch/start.mjs',
    cwd: join(import.meta.dirname, '../..'),
    url: `${address}/health`,
    reuseExistingServer: isGiven,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: port, DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'warn', QUIET_HOURS: 'none' },
    stderr: 'pipe',
  },
});
