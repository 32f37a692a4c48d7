import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { coreOf } from '#tests/benchmarks/allocation/placement-costs.ts';
import { demand, learner, places, problem } from './problems.ts';
import { commandLine } from '#tests/support/command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const { folder, file, run: allocate } = commandLine('app/launch/allocate.ts');
const small = path.resolve('tests/benchmarks/allocation/small-12x2.json');

interface Written {
  assign: number[];
  objective: number;
  profile: { byRank: number[]; notWished: number; noWishStated: number };
  runtime: number;
}

test('a plan for a placement-alloc file: status 0, figures printed, plan written', () => {
  const out = path.join(folder, 'plan.json');
  const { status, stdout } = allocate(small, '--out', out, '--time', '30');
  expect(stdout).toMatch(/status +optimal\nobjective +\d+\nbound +\d+\ngap +0.000 %\ntime +[\d.]+ s/);
  expect(status).toBe(0);
  const plan = JSON.parse(readFileSync(out, 'utf8')) as Written;
  expect(plan.assign).toHaveLength(24);
  expect(stdout).toContain(`objective  ${plan.objective}`);
  expect(plan).toMatchObject({ status: 'optimal', bound: plan.objective });
  expect([...plan.profile.byRank, plan.profile.notWished, plan.profile.noWishStated].reduce((a, b) => a + b)).toBe(24);
  expect(plan.runtime).toBeGreaterThan(0);
});

test('what placements cost one by one, told on the way', async () => {
  const out = path.join(folder, 'core.json');
  const { status, stderr } = allocate(small, '--out', out, '--objective', 'core', '--progress');
  const plan = JSON.parse(readFileSync(out, 'utf8')) as Written;
  const weighed = JSON.parse(readFileSync(small, 'utf8')) as AllocFile;
  const { objective } = await solve(problemFromAlloc(coreOf(weighed), 30));
  expect([status, plan.objective]).toEqual([0, objective]);
  expect(stderr).toMatch(/[\d.]+ s {2}first_plan {2}\d+ {2}bound \d+ {2}gap [\d.]+ %\n/);
  expect(allocate(small, '--objective', 'least').status).toBe(2);
});

test('the worst-off first, where that is asked for', () => {
  const { status, stdout } = allocate(small, '--fairness', 'worst-first', '--time', '30');
  expect([status, /worst-off +(\d+) \(in no plan less than \1\)/.test(stdout)]).toEqual([0, true]);
});

test('a plan for a placement-problem file is a proposal', () => {
  const out = path.join(folder, 'proposal.json');
  expect(allocate(file('problem.json', JSON.stringify(problem())), '--out', out).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    format: 'placement-proposal/1',
    assignments: [{ demandId: 'anna/p1', unitId: 'ward-1' }],
  });
});

test('status 1 when not everybody can be placed: the reasons as JSON, and the plan of the others', () => {
  const out = path.join(folder, 'partial.json');
  const locks = [{ demandId: 'bo/p1', unitId: 'ward-1' }];
  const both = problem({
    learners: [learner(), learner({ id: 'bo' })],
    demands: [demand({ allowedSectors: ['surgery'] }), demand({ id: 'bo/p1', learnerId: 'bo' })],
    locks,
  });
  const { status, stdout, stderr } = allocate(file('full.json', JSON.stringify(both)), '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('status     infeasible');
  expect(stderr).toContain('anna/p1 (sector_not_allowed 1)');
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'infeasible',
    unplaced: [{ demandId: 'anna/p1', reasons: [{ code: 'sector_not_allowed', count: 1 }] }],
    unplacedAtLeast: 1,
    collisions: [],
    remedies: [{ kind: 'exception', weight: 1, isProven: true, unplaced: [], changes: [{ demandId: 'anna/p1' }] }],
  });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ assignments: locks });
});

test('locks that cannot stand: which, by which rule, and a plan without the one that gives way', () => {
  const out = path.join(folder, 'collided.json');
  const ids = ['anna', 'bo'];
  const locked = problem({
    learners: ids.map((id) => learner({ id })),
    demands: ids.map((id) => demand({ id: `${id}/p1`, learnerId: id })),
    resources: [places('ward-1', 1)],
    locks: ids.map((id) => ({ demandId: `${id}/p1`, unitId: 'ward-1' })),
  });
  const { status, stdout } = allocate(file('locked.json', JSON.stringify(locked)), '--out', out);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    collisions: [{ rule: 'unit-capacity', code: 'unit_full', tooMany: 1, locks: locked.locks }],
    locksLeftOut: [{ demandId: 'bo/p1' }],
    remedies: [{ kind: 'place', weight: 1 }],
  });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    status: 'infeasible',
    assignments: [{ demandId: 'anna/p1' }],
  });
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

describe('mending what has been published', () => {
  const plan = path.join(folder, 'published.json');
  allocate(small, '--out', plan, '--time', '30');
  const { assign } = JSON.parse(readFileSync(plan, 'utf8')) as { assign: number[] };

  test('changes one placement when a unit loses a place and others have room, and says so in the file', () => {
    const facts = JSON.parse(readFileSync(small, 'utf8')) as { P: number; units: { cap: number[] }[] };
    const taken = assign[0] ?? 0;
    const load = assign.filter((unit, index) => unit === taken && index % facts.P === 0).length;
    facts.units.forEach(({ cap }, unit) => cap.splice(0, 1, unit === taken ? load - 1 : (cap[0] ?? 0) + 1));
    const out = path.join(folder, 'mended.json');
    const lost = file('lost.json', JSON.stringify(facts));
    const { status, stdout } = allocate(lost, '--repair', plan, '--out', out, '--time', '30');
    expect(stdout).toContain('changed    1 (1 by notice; no plan changes less)');
    expect(status).toBe(0);
    const mended = JSON.parse(readFileSync(out, 'utf8')) as { assign: number[] };
    expect(mended).toMatchObject({ changed: 1, fewestChanges: 1, isProven: true, status: 'optimal' });
    expect(mended.assign.filter((unit, index) => unit !== assign[index])).toHaveLength(1);
  });

  test.each([
    ['too short', { assign: assign.slice(1) }, 'assign: expected 12 x 2 values'],
    ['a unit that does not exist', { assign: assign.map(() => 999) }, 'assign[0]: there are '],
    ['text', { assign: assign.map(String) }, 'assign[0]: '],
  ])('status 2 for a bad published file: %s', (name, content, message) => {
    const { status, stderr } = allocate(small, '--repair', file(`${name}.json`, JSON.stringify(content)));
    expect(status).toBe(2);
    expect(stderr).toContain(`${name}.json:1: ${message}`);
  });

  test('status 2 for the plan of another problem, and for no file', () => {
    const own = file('own.json', JSON.stringify(problem()));
    const other = { assignments: [{ demandId: 'else/p1', unitId: 'ward-1' }] };
    const { status, stderr } = allocate(own, '--repair', file('other.json', JSON.stringify(other)));
    expect(status).toBe(2);
    expect(stderr).toContain('other.json:1: assignments: none of its demands is in the problem');
    expect(allocate(own, '--repair', path.join(folder, 'nothing.json')).status).toBe(2);
  });
});
