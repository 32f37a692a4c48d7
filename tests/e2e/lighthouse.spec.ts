import lighthouse from 'lighthouse';
import { MODULES, moduleAddress } from '#app/domain/learning/curriculum.ts';
import { expect, test } from './fixtures.ts';
import { withBareBrowser } from './support/bare-browser.ts';

/** Of a hundred, as Lighthouse counts. */
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** Two of the modules each time, the lightest and one of the heaviest; `LIGHTHOUSE=all` takes every one. */
const audited =
  process.env.LIGHTHOUSE === 'all'
    ? MODULES
    : MODULES.filter(({ id }) => id === 'atrial-fibrillation' || id === 'prediction');

// How fast a page is depends on what else the machine does: that score is told in the report and judged by nobody.
test('modules are sound to Lighthouse too', async ({ sessions, baseURL, launchOptions }, info) => {
  test.setTimeout(60_000 * audited.length);
  const { cookies } = await sessions('medarbetare');
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const scores: Record<string, Record<string, number>> = {};
  await withBareBrowser(launchOptions.executablePath ?? '', async (port) => {
    for (const module of audited) {
      const settings = { port, logLevel: 'error' as const, onlyCategories: [...CATEGORIES], extraHeaders: { Cookie } };
      const categories = (await lighthouse(`${baseURL}${moduleAddress(module)}`, settings))?.lhr.categories ?? {};
      const score = Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]));
      console.log(module.slug, JSON.stringify(score));
      scores[module.slug] = score;
    }
  });
  await info.attach('lighthouse', { body: JSON.stringify(scores, null, 2), contentType: 'application/json' });
  for (const [slug, score] of Object.entries(scores)) {
    expect(score.accessibility, slug).toBeGreaterThanOrEqual(LEAST);
    expect(score['best-practices'], slug).toBeGreaterThanOrEqual(LEAST);
  }
});
