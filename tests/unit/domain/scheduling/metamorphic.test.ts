import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Proposal, SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { isFar } from '#tests/benchmarks/allocation/placement-costs.ts';
import { arbitraryPlantedRound, arbitraryRound } from './rounds.ts';

const RUNS = { numRuns: 15, seed: 2027 };

function propose(file: AllocFile, onProgress?: (progress: SolveProgress) => void): Promise<Proposal> {
  return solve(problemFromAlloc(file, 30), { onProgress });
}

async function optimumOf(file: AllocFile): Promise<number> {
  const { status, objective, bound, unplaced } = await propose(file);
  expect({ status, bound, unplaced }).toEqual({ status: 'optimal', bound: objective, unplaced: [] });
  return objective;
}

const anywhere = fc.nat({ max: 10_000 });

test('one more place anywhere never makes the optimum worse', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRound, anywhere, anywhere, async (file, at, when) => {
      const period = when % file.P;
      const more = structuredClone(file);
      const places = [...more.units.map(({ cap }) => cap), ...more.supervisors.map(({ max }) => max)];
      places[at % places.length]![period]! += 1;
      expect(await optimumOf(more)).toBeLessThanOrEqual(await optimumOf(file));
    }),
    RUNS,
  );
});

test('places by the hundred cost no more than places by the one', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRound, async (file) => {
      const plenty = structuredClone(file);
      for (const { cap } of plenty.units) cap.fill(100);
      expect(await optimumOf({ ...plenty, supervisors: [] })).toBeLessThanOrEqual(await optimumOf(file));
    }),
    RUNS,
  );
});

test('the order of the learners does not change the optimum', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRound, anywhere, async (file, seed) => {
      const order = createRandom(seed).shuffle([...file.students.keys()]);
      const permuted: AllocFile = {
        ...file,
        students: order.map((student) => file.students[student]!),
        cand: order.map((student) => file.cand[student]!),
        locks: file.locks.map(([student, period, unit]) => [order.indexOf(student), period, unit]),
      };
      expect(await optimumOf(permuted)).toBe(await optimumOf(file));
    }),
    RUNS,
  );
});

test('one seed gives one plan, byte for byte, and one account of how it came about', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRound, async (file) => {
      const account = async (round: AllocFile) => {
        const reports: SolveProgress[] = [];
        const proposal = await propose(round, (report) => void reports.push(report));
        return JSON.stringify({ proposal, reports });
      };
      expect(await account(structuredClone(file))).toBe(await account(file));
    }),
    RUNS,
  );
});

type Student = AllocFile['students'][number];

interface Binding {
  /** Makes the rule bind the learner as closely as the planted plan allows. */
  bind(student: Student, plan: readonly number[], file: AllocFile, at: number): void;
  loosen(student: Student, file: AllocFile, at: number): void;
}

const BINDINGS: Record<string, Binding> = {
  'one far journey more': {
    bind(student, plan, { units, weights }) {
      student.maxFar = plan.filter((unit) => isFar(weights, student, units[unit]!)).length;
    },
    loosen: (student) => (student.maxFar! += 1),
  },
  'no needs': {
    bind(student, plan, { units }) {
      const visits = Map.groupBy(plan, (unit) => units[unit]!.care);
      student.needs = Object.fromEntries([...visits].map(([care, list]) => [care, list.length]));
    },
    loosen: (student) => (student.needs = {}),
  },
  'no conflict of interest': {
    bind: (student, plan) => (student.blocked = student.prefs.flat().filter((unit) => !plan.includes(unit))),
    loosen: (student) => (student.blocked = []),
  },
  'an attest': {
    bind(student, plan, { students, units }) {
      for (const other of students) if (other !== student) other.certs.push('delegation');
      for (const unit of student.prefs.flat()) if (!plan.includes(unit)) units[unit]!.reqCert ??= 'delegation';
    },
    loosen: (student) => student.certs.push('delegation'),
  },
  'every unit to choose from': {
    bind: (_, plan, file, at) => (file.cand[at] = plan.map((unit) => [unit])),
    loosen: (_, file, at) => (file.cand[at] = file.cand[at]!.map(() => [...file.units.keys()])),
  },
  'no lock': {
    bind(_, plan, file, at) {
      const others = file.locks.filter(([student]) => student !== at);
      file.locks = [...others, ...plan.map((unit, period): AllocFile['locks'][number] => [at, period, unit])];
    },
    loosen: (_, file, at) => (file.locks = file.locks.filter(([student]) => student !== at)),
  },
};

test.each(Object.entries(BINDINGS))('for one learner %s: never worse, and often better', async (_, rule) => {
  let better = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryPlantedRound, anywhere, async ({ file, planted }, who) => {
      const at = who % file.S;
      const strict = structuredClone(file);
      rule.bind(strict.students[at]!, planted.slice(at * file.P, (at + 1) * file.P), strict, at);
      const looser = structuredClone(strict);
      rule.loosen(looser.students[at]!, looser, at);
      const [before, after] = [await optimumOf(strict), await optimumOf(looser)];
      expect(after).toBeLessThanOrEqual(before);
      if (after < before) better += 1;
    }),
    RUNS,
  );
  expect(better).toBeGreaterThan(0);
});

test('no report tells of a bound above the plan, nor of a bound that what was found in the end disproves', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryRound, async (file) => {
      const reports: SolveProgress[] = [];
      const { objective } = await propose(file, (report) => void reports.push(report));
      for (const { incumbent, bound } of reports) {
        if (incumbent === null || bound === null) continue;
        told += 1;
        expect(bound).toBeLessThanOrEqual(incumbent);
        expect(bound).toBeLessThanOrEqual(objective);
        expect(incumbent).toBeGreaterThanOrEqual(objective);
      }
    }),
    RUNS,
  );
  expect(told).toBeGreaterThan(RUNS.numRuns);
});
