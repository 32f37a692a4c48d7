import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '#app/launch/build.ts';
import { root } from '#app/launch/install.mjs';
import { ensureBrowser } from '#tests/support/browser.ts';
import { countPlaywright, countVitest } from './counts.ts';
import { runPart } from './parts.ts';
import type { Part } from './parts.ts';

// Everything that proves the product, in two lanes as on two cores; types, lint and layers count as one test each.
// `--quick` leaves out what needs a build or a browser.
const quick = process.argv.includes('--quick');
const results = join(root, '.cache', 'results');
const say = (line: string) => console.log(line);

function vitest(title: string, projects: string[], file: string): Part {
  const report = join(results, file);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  // Left to itself it keeps a core free, also when the other lane has come to its end.
  const command = ['vitest', 'run', '--maxWorkers=2', ...reporters, ...projects.map((name) => `--project=${name}`)];
  return { title, command, report, count: countVitest };
}

const checks: Part[] = [
  { title: 'types', command: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'] },
  { title: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { title: 'layers', command: ['npm', 'run', '--silent', 'layers'] },
  vitest('unit and integration', ['unit', 'integration-sqlite', 'integration-postgres'], 'vitest.json'),
];

// Of what a part prints only the end is kept: `dot` tells what failed at the end.
const playwrightReport = join(results, 'playwright.json');
const pages: Part[] = [
  { title: 'build', command: [], prepare: () => ensureBuilt(say) },
  vitest('routes', ['routes'], 'routes.json'),
  {
    title: 'browser',
    command: ['playwright', 'test', '-c', 'tests/e2e', '--reporter=dot,json', '--pass-with-no-tests'],
    prepare: async () => ({ BROWSER_PATH: await ensureBrowser(say), PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport }),
    report: playwrightReport,
    count: countPlaywright,
  },
];

async function lane(parts: Part[]) {
  const counts = [];
  for (const part of parts) counts.push(await runPart(part, say));
  return counts;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = (await Promise.all((quick ? [checks] : [checks, pages]).map(lane))).flat();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
