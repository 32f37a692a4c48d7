import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { MODULES, moduleAddress } from '#app/domain/learning/curriculum.ts';
import { browserFlags } from '../support/browser.ts';
import { expect, test } from './fixtures.ts';

/** Of a hundred, as Lighthouse counts. */
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** Two of the modules each time, the lightest and one of the heaviest; `LIGHTHOUSE=all` takes every one. */
const audited =
  process.env.LIGHTHOUSE === 'all'
    ? MODULES
    : MODULES.filter(({ id }) => id === 'atrial-fibrillation' || id === 'prediction');

const freePort = `const s = require('node:net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })`;

// How fast a page is depends on what else the machine does: that score is told in the report and judged by nobody.
test('modules are sound to Lighthouse too', async ({ sessions, baseURL, launchOptions }, info) => {
  test.setTimeout(60_000 * audited.length);
  const port = Number(execFileSync(process.execPath, ['-e', freePort], { encoding: 'utf8' }));
  const { cookies } = await sessions('medarbetare');
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  // With a profile of its own: Lighthouse opens its page beside those that are there, which a plain launch has none of.
  const profile = mkdtempSync(join(tmpdir(), 'fou-lighthouse-'));
  const args = [...browserFlags, `--remote-debugging-port=${port}`];
  const browser = await chromium.launchPersistentContext(profile, { ...launchOptions, args });
  const scores: Record<string, Record<string, number>> = {};
  try {
    for (const module of audited) {
      const result = await lighthouse(`${baseURL}${moduleAddress(module)}`, {
        port,
        logLevel: 'info',
        onlyCategories: [...CATEGORIES],
        extraHeaders: { Cookie },
      });
      const found = result?.lhr.categories ?? {};
      scores[module.slug] = Object.fromEntries(
        CATEGORIES.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)] as const),
      );
      console.log(module.slug, JSON.stringify(scores[module.slug]));
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  await info.attach('lighthouse', { body: JSON.stringify(scores, null, 2), contentType: 'application/json' });
  for (const [slug, score] of Object.entries(scores)) {
    expect(score.accessibility, slug).toBeGreaterThanOrEqual(LEAST);
    expect(score['best-practices'], slug).toBeGreaterThanOrEqual(LEAST);
  }
});
