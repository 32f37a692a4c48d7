import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '#app/launch/install.mjs';
import { allowed, violations } from './planted.ts';

type Violation = { from: string; rule: { name: string } };

const config = join(root, 'tests/architecture/dependency-cruiser.config.cjs');
const { rules } = createRequire(import.meta.url)('./rules.cjs') as { rules: { name: string }[] };
let folder: string;
let found: Violation[];

// Inside the checkout, so that the packages resolve as they do for the product; looked over once for all rules.
beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'planted-'));
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const { file, imports } of [...violations, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import * as planted from '${imports}';\nexport const used = planted;\n`);
  }
  const command = ['--config', config, '--output-type', 'json', 'app', 'db', 'reports', 'seeds'];
  const { stdout } = spawnSync('depcruise', command, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  found = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('who may import whom', () => {
  test.each(violations)('$rule catches $file importing $imports', ({ rule, file }) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  test.each(allowed)('$file may import $imports', ({ file }) => {
    expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toEqual([]);
  });

  test('every rule has a violation planted for it', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual([...new Set(violations.map(({ rule }) => rule))].sort());
  });
});
