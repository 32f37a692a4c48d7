import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, step, toolEnv } from '#app/launch/install.mjs';
import type { Say } from '#app/launch/install.mjs';

/** Flags for a browser that runs as root, without a display, and calls nobody on its own. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The shell without a window of its own comes first: it starts and draws in half the time.
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const installers = [
  {
    title: "Installing Playwright's browser",
    commands: [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
  },
  ...['chromium-headless-shell', 'chromium'].map((name) => ({
    title: `Installing the system's ${name}`,
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', name],
    ],
  })),
];

/** The path of a Chromium that starts on this machine. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.BROWSER_PATH, ...usualPlaces, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && existsSync(path) && starts(path));
}

/** Finds a browser or installs one; when it cannot, the error says in one line what was tried. */
export async function ensureBrowser(say: Say): Promise<string> {
  const problems: string[] = [];
  for (const { title, commands } of installers) {
    const found = findBrowser();
    if (found !== undefined) return found;
    const problem = await problemOf(() => step(title, say, () => runAll(commands)));
    if (problem !== undefined) problems.push(`${title} failed: ${problem}.`);
  }
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(`No browser for the browser tests. ${problems.join(' ')} Set BROWSER_PATH to a Chromium.`);
}

async function runAll(commands: string[][]): Promise<void> {
  const env = toolEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  for (const [program = '', ...args] of commands) await run(program, args, env);
}

async function problemOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.trim().split('\n').at(-1);
  }
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
