import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { lineOfPath } from '#app/domain/scheduling/locate-json.ts';
import { solutionForAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { readProblemFile } from '#app/domain/scheduling/read-problem-file.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { problem } from './problems.ts';

const text = readFileSync('tests/benchmarks/allocation/small-12x2.json', 'utf8');

/** The format's objective from its own attributes: placements, distinct hospitals, places below the promise. */
function allocObjective({ weights, students, units, P, U }: AllocFile, assign: number[]): number {
  let cost = 0;
  const load = new Map<string, number>();
  students.forEach((student, s) => {
    const hospitals = new Set<string | number>();
    for (let p = 0; p < P; p++) {
      const number = assign[s * P + p] ?? -1;
      const unit = units[number];
      if (!unit) throw new Error(`s${s} p${p} has no unit`);
      const minutes = Math.round(10 + 0.91 * Math.hypot(student.x - unit.x, student.y - unit.y));
      const rank = student.prefs[p]?.indexOf(number) ?? -1;
      const far = minutes >= weights.farFrom ? weights.farPenalty : 0;
      const base = minutes * weights.perMin + far + (rank < 0 ? weights.unranked : (weights.rank[rank] ?? 0));
      cost += Math.round((base * (100 + weights.historyPct * student.history)) / 100);
      hospitals.add(unit.hospital);
      load.set(`${number} ${p}`, (load.get(`${number} ${p}`) ?? 0) + 1);
    }
    cost += weights.newHospital * hospitals.size;
  });
  for (let u = 0; u < U; u++) {
    for (let p = 0; p < P; p++) {
      const promised = units[u]?.minLoad?.[p] ?? 0;
      cost += weights.shortfall * Math.max(0, promised - (load.get(`${u} ${p}`) ?? 0));
    }
  }
  return cost;
}

test('a placement-alloc file is solved to the objective of its own format', async () => {
  const read = readProblemFile(text, 30);
  if (read.kind !== 'alloc') throw new Error(read.kind);
  const proposal = await solve(read.problem);
  expect(proposal).toMatchObject({ status: 'optimal', unplaced: [] });
  expect(checkAssignments(read.problem, proposal.assignments).violations).toEqual([]);
  const { assign, objective } = solutionForAlloc(read.file, proposal.assignments, proposal.objective);
  expect(objective).toBe(allocObjective(read.file, assign));
});

test('faults name the path and the line', () => {
  const short = JSON.stringify({ ...(JSON.parse(text) as AllocFile), S: 13 }, null, 1);
  const read = readProblemFile(short, null);
  if (read.kind !== 'bad') throw new Error(read.kind);
  expect(read.faults[0]).toMatchObject({ path: 'students', message: 'has 12 entries, expected 13' });
  expect(short.split('\n')[(read.faults[0]?.line ?? 0) - 1]).toContain('"students"');
});

test('a problem file with a broken reference or an unknown rule is refused', () => {
  const faultsOf = (data: unknown) => {
    const read = readProblemFile(JSON.stringify(data), null);
    return read.kind === 'bad' ? read.faults.map((fault) => `${fault.path}: ${fault.message}`) : [];
  };
  expect(faultsOf({ ...problem(), learners: [] })).toEqual(['demands[0].learnerId: there is no learner anna']);
  expect(faultsOf({ ...problem(), rules: [{ id: 'astrology', enabled: true }] })).toEqual([
    'rules[0].id: no such rule',
  ]);
  expect(faultsOf({ format: 'x' })).toEqual(['format: expected "placement-alloc/1" or "placement-problem/1"']);
  expect(faultsOf(problem())).toEqual([]);
});

test('the line of a path, past strings that look like structure', () => {
  const tricky = '{\n "a": "},{\\"b\\"",\n "list": [ {"x": [1,\n 2]},\n  { "x": 3 } ]\n}';
  expect(lineOfPath(tricky, ['a'])).toBe(2);
  expect(lineOfPath(tricky, ['list', 0, 'x', 1])).toBe(4);
  expect(lineOfPath(tricky, ['list', 1, 'x'])).toBe(5);
  expect(lineOfPath(tricky, ['list', 7])).toBe(3);
});

test.each([
  ['{\n "a": 1,\n}', 3],
  ['{\n "a": ,\n "b": 2}', 2],
  ['[1, 2\n 3]', 2],
  ['{"a": "x\n"}', 1],
  ['{"a": [1, 2}', 1],
  ['\n\n{"a": 1', 3],
  ['{} \n x', 2],
])('a text that is not JSON: %j has its fault on line %i', (broken, line) => {
  expect(() => JSON.parse(broken)).toThrow();
  expect(readProblemFile(broken, null)).toMatchObject({ kind: 'bad', faults: [{ line }] });
});
