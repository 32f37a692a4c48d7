import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { block, resident, rotation } from '#tests/support/rotations/problems.ts';
import { commandLine } from '#tests/support/command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const { folder, file, run: rotate } = commandLine('app/launch/rotate.ts');
const small = path.resolve('tests/benchmarks/rotations/at-8.json');

test('a plan for a rotation file: status 0, figures printed, progress told, plan written', () => {
  const out = path.join(folder, 'plan.json');
  const { status, stdout, stderr } = rotate(small, '--out', out, '--time', '60', '--seed', '3', '--progress');
  expect(stdout).toMatch(/status +optimal\nobjective +1560\nbound +1560\ngap +0.000 %\ntime +[\d.]+ s/);
  expect(stderr).toMatch(/first_plan +\d+ +bound/);
  expect(status).toBe(0);
  const plan = JSON.parse(readFileSync(out, 'utf8')) as { sched: unknown[] };
  expect(plan).toMatchObject({ objective: 1560, bound: 1560, status: 'optimal' });
  expect(plan.sched).toHaveLength(8);
  const again = rotate(small, '--repair', out, '--why', 'r0/b0/c0', '--time', '60');
  expect(again.stdout).toMatch(/changes +0\nfewestProven +true\nwhy +\{"kind":"/);
});

test('status 1 when not everything can be planned: the reasons as JSON, and the partial plan written', () => {
  const out = path.join(folder, 'partial.json');
  const problem = rotation({ residents: [resident({ blocks: [block(), block({ id: 'psy', type: 'psychiatry' })] })] });
  const { status, stdout } = rotate(file('short.json', JSON.stringify(problem)), '--out', out);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'infeasible',
    missing: [{ residentId: 'anna', blockId: 'psy' }],
    reasons: [{ code: 'no_clinic_of_type' }],
  });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ stays: [{ blockId: 'medicine' }] });
});

test('status 2 for a bad file or bad arguments, with line, path and remedy', () => {
  const wrong = rotate(file('wrong.json', JSON.stringify({ ...rotation(), kilometres: [] }, null, 2)));
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/wrong\.json:\d+: kilometres: expected 2 rows of 2 numbers/);
  expect(rotate(path.join(folder, 'absent.json')).status).toBe(2);
  expect(rotate(small, '--time', 'soon').status).toBe(2);
});
