import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { root } from '#app/launch/install.mjs';
import { en, sv } from '#app/platform/i18n/index.ts';
import { clientBuild } from '#app/launch/paths.ts';

/** The guards of the product's own Vite configuration, without the rest of it. */
async function guards(): Promise<Plugin[]> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const plugins = [loaded?.config.plugins ?? []].flat(5).filter(isGuard);
  expect(plugins.length).toBeGreaterThan(0);
  return plugins;
}

function isGuard(plugin: unknown): plugin is Plugin {
  if (typeof plugin !== 'object' || plugin === null || !('name' in plugin)) return false;
  return typeof plugin.name === 'string' && plugin.name.startsWith('deny-imports');
}

/** Builds a browser module that imports `specifier`, as a careless component would. */
async function bundle(specifier: string): Promise<unknown> {
  const entry = join(root, 'app', 'components', 'planted.js');
  const planted: Plugin = {
    name: 'planted',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? entry : undefined),
    load: (id) => (id === entry ? `import * as it from '${specifier}';\nconsole.log(it);` : undefined),
  };
  const output = { write: false, rollupOptions: { input: entry, external: [] } };
  return build({ root, configFile: false, logLevel: 'silent', plugins: [planted, ...(await guards())], build: output });
}

describe('the browser’s code', () => {
  test.each([
    '#db/open.ts',
    '#reports/catalog.ts',
    '#app/services/access/sessions.server.ts',
    'exceljs',
    'pg',
    'node:fs',
  ])('cannot be built with %s in it', async (specifier) => {
    await expect(bundle(specifier)).rejects.toThrow(/denied/i);
  });

  test('is built with what belongs there', async () => {
    await expect(bundle('#app/domain/shared/weeks.ts')).resolves.toBeDefined();
  });

  test('brings the wording of one language at a time', () => {
    const folder = join(clientBuild, 'assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const holding = (words: string) =>
      scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes(words));
    const [swedish, english] = [holding(sv.history.lead), holding(en.history.lead)];
    expect([swedish.length, english.length]).toEqual([1, 1]);
    expect(swedish).not.toEqual(english);
  });

  test('as it is handed out holds nothing of the server', () => {
    const folder = join(clientBuild, 'assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    const telling = /drizzle|better-sqlite3|PRAGMA|BEGIN IMMEDIATE|argon2|aes-256-gcm|exceljs/;
    for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(telling);
  });
});
