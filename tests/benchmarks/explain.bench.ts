import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { moveOptions } from '#app/domain/scheduling/move-options.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { whatItTakes } from '#app/domain/scheduling/what-it-takes.ts';
import { generateRound } from './allocation/generate-round.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';

const ASKED = 20;
const REMEDIED = 3;
const CLOSED_IN = 2;
const SECONDS = 10;

/** What a wish that is full would take, 200 learners in six periods, beside planning the round. */
async function benchExplanations(): Promise<BenchRow[]> {
  const { file } = generateRound({ learners: 200, periods: 6, units: 60, seed: 2027 });
  const problem = { ...problemFromAlloc(file, 1), timeLimitSeconds: SECONDS };
  const began = cpuMs();
  const { assignments } = await solve(problem);
  const planning = cpuMs() - began;
  const standing = assignments.map(({ demandId, unitId }) => ({ demandId, unitId }));
  const [listing, asking]: number[][] = [[], []];
  for (let turn = 0; turn < ASKED; turn++) {
    const { id: demandId } = problem.demands[(turn * 97) % problem.demands.length]!;
    const start = cpuMs();
    const full = moveOptions(problem, standing, demandId).filter(({ whyNot }) => whyNot.kind === 'full');
    listing!.push(cpuMs() - start);
    const wished = full[turn % Math.max(1, full.length)];
    if (!wished) continue;
    const asked = cpuMs();
    const found = await whatItTakes(problem, standing, { demandId, unitId: wished.unitId });
    asking!.push(cpuMs() - asked);
    if (found.kind === 'possible' && !found.isProven) throw new Error(`${demandId}: the fewest changes are not proven`);
  }
  const mending: number[] = [];
  for (let turn = 0; turn < REMEDIED; turn++) {
    const start = cpuMs();
    const { unplaced, unplacedAtLeast, remedies } = await findRemedies(problemFromAlloc(withoutThree(file), 1), []);
    mending.push(cpuMs() - start);
    const [first] = remedies;
    const isProven = unplacedAtLeast === unplaced.length && first?.atLeast === first?.weight;
    if (!first || first.unplaced.length > 0 || !isProven) throw new Error('What would place everybody is not proven');
  }
  const row = (name: string, times: number[]) => ({ name, value: median(times), unit: 'ms', baseline: planning });
  return [
    row('200 x 6: every unit, why or why not', listing!),
    row('200 x 6: what a full unit would take', asking!),
    row('200 x 6: what would place everybody, 21 too many', mending),
  ];
}

/** The same round when the three units with most places take nobody in the third period. */
function withoutThree(file: AllocFile): AllocFile {
  const placesAt = ({ cap }: AllocFile['units'][number]) => cap[CLOSED_IN] ?? 0;
  const closed = new Set(file.units.toSorted((a, b) => placesAt(b) - placesAt(a)).slice(0, 3));
  const units = file.units.map((unit) =>
    closed.has(unit) ? { ...unit, cap: unit.cap.map((places, period) => (period === CLOSED_IN ? 0 : places)) } : unit,
  );
  return { ...file, units };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const benchmark: Benchmark = { title: 'Explanations, warm, beside planning the round', measure: benchExplanations };

export default benchmark;
