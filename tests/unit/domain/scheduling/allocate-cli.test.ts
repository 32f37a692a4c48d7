import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { demand, problem } from './problems.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'allocate-'));
const small = path.resolve('tests/benchmarks/allocation/small-12x2.json');

function allocate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/launch/allocate.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
}

test('a plan for a placement-alloc file: status 0, figures printed, plan written', () => {
  const out = path.join(folder, 'plan.json');
  const { status, stdout } = allocate(small, '--out', out, '--time', '30');
  expect(stdout).toMatch(/status +optimal\nobjective +\d+\nbound +\d+\ngap +0.000 %\ntime +[\d.]+ s/);
  expect(status).toBe(0);
  const plan = JSON.parse(readFileSync(out, 'utf8')) as { assign: number[]; objective: number };
  expect(plan.assign).toHaveLength(24);
  expect(stdout).toContain(`objective  ${plan.objective}`);
});

test('a plan for a placement-problem file is a proposal', () => {
  const out = path.join(folder, 'proposal.json');
  expect(allocate(file('problem.json', JSON.stringify(problem())), '--out', out).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    format: 'placement-proposal/1',
    assignments: [{ demandId: 'anna/p1', unitId: 'ward-1' }],
  });
});

test('status 1 when not everybody can be placed, with the reason', () => {
  const closed = problem({ demands: [demand({ allowedSectors: ['surgery'] })] });
  const { status, stdout } = allocate(file('full.json', JSON.stringify(closed)));
  expect(status).toBe(1);
  expect(stdout).toContain('status     infeasible');
  expect(stdout).toContain('anna/p1 (sector_not_allowed 1)');
});

test('status 2 for a bad file, with the line', () => {
  const wrong = JSON.stringify({ ...problem(), seed: 'one' }, null, 2);
  const line = wrong.split('\n').findIndex((text) => text.includes('"seed"')) + 1;
  const bad = allocate(file('wrong.json', wrong));
  expect(bad.status).toBe(2);
  expect(bad.stderr).toContain(`wrong.json:${line}: seed: `);
  const broken = allocate(file('broken.json', '{\n  "format": "placement-alloc/1",\n  "S": ,\n}'));
  expect(broken.status).toBe(2);
  expect(broken.stderr).toContain('broken.json:3: ');
  expect(allocate('a.json', 'b.json').status).toBe(2);
});
