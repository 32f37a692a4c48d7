import type { Engine } from '#app/domain/scheduling/engine.ts';
import type { Column } from '#app/domain/scheduling/matrix.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';

/**
 * The whole problem as one program, a column for every resident, block, clinic and week: the solver alone, as the
 * measure of the search. For blocks in one stay, one window per resident, no fixed stays and no waves.
 */
export function solveTimeIndexed(engine: Engine, problem: RotationProblem, seconds: number) {
  const model = buildModel(problem);
  let best = Infinity;
  const costOf = (values: Float64Array) =>
    model.columns.reduce((sum, { cost }, index) => sum + cost * (values[index] ?? 0), 0);
  const solution = engine.solveWhole(model, {
    seconds,
    shouldStop: () => false,
    onImproving: (values) => (best = Math.min(best, costOf(values))),
  });
  if (solution.columnValues) best = Math.min(best, costOf(solution.columnValues));
  return { status: solution.status, objective: Math.round(best * 1e6) / 1e6, bound: solution.bound };
}

function buildModel(problem: RotationProblem) {
  const { weights, weeks, clinics, residents } = problem;
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const columns: Column[] = [];
  const row = (lower: number, upper: number) => {
    rowLower.push(lower);
    return rowUpper.push(upper) - 1;
  };
  const used = new Map(problem.usedPlaces.map(({ clinicId, week, places }) => [`${clinicId} ${week}`, places]));
  const peakRows = clinics.map(() => Array.from({ length: weeks }, () => row(-Infinity, 0)));
  const placeRows = clinics.map(({ id, places }) =>
    Array.from({ length: weeks }, (_, week) => {
      const stated = typeof places === 'number' ? places : (places[week] ?? 0);
      return row(-Infinity, Math.max(0, stated - (used.get(`${id} ${week}`) ?? 0)));
    }),
  );
  for (const rows of peakRows) columns.push({ cost: weights.peak, whole: true, rows, values: rows.map(() => -1) });
  const townAt = (id: string) => problem.towns.findIndex((town) => town.id === id);
  for (const resident of residents) {
    const [window] = resident.employment;
    const busy = Array.from({ length: weeks }, () => row(-Infinity, 1));
    const once = resident.blocks.map(() => row(1, 1));
    const orders = problem.order.flatMap(({ before, after }) => {
      const first = resident.blocks.findIndex(({ type }) => type === before);
      const then = resident.blocks.findIndex(({ type }) => type === after);
      return first < 0 || then < 0 ? [] : [{ first, then, row: row(0, Infinity) }];
    });
    const townRows = problem.towns.map(() => resident.blocks.map(() => row(-Infinity, 0)));
    for (const rows of townRows) columns.push({ cost: weights.newTown, whole: true, rows, values: rows.map(() => -1) });
    resident.blocks.forEach((block, position) => {
      const length = Math.ceil((block.weeks * 100) / resident.percent);
      columns.push({
        cost: weights.missing,
        whole: true,
        rows: [once[position] ?? 0, ...orders.filter(({ then }) => then === position).map((order) => order.row)],
        values: [1, ...orders.filter(({ then }) => then === position).map(() => weeks)],
      });
      clinics.forEach((clinic, index) => {
        if (clinic.type !== block.type) return;
        for (let from = window?.from ?? 0; from + length <= (window?.to ?? 0); from++) {
          if (resident.leave.some((leave) => leave.from < from + length && from < leave.to)) continue;
          const town = townAt(clinic.townId);
          const span = Array.from({ length }, (_, offset) => from + offset);
          const entries: [number, number][] = [
            [once[position] ?? 0, 1],
            [townRows[town]?.[position] ?? 0, 1],
            ...span.flatMap((week): [number, number][] => [
              [busy[week] ?? 0, 1],
              [peakRows[index]?.[week] ?? 0, 1],
              [placeRows[index]?.[week] ?? 0, 1],
            ]),
            ...orders.flatMap((order): [number, number][] => [
              ...(order.then === position ? [[order.row, from] as [number, number]] : []),
              ...(order.first === position ? [[order.row, -from - length] as [number, number]] : []),
            ]),
          ];
          const kept = entries.filter(([, value]) => value !== 0);
          columns.push({
            cost: stayCost(problem, resident, block.id, clinic, from),
            whole: true,
            rows: kept.map(([index]) => index),
            values: kept.map(([, value]) => value),
          });
        }
      });
    });
  }
  return { rowLower, rowUpper, columns };
}

function stayCost(
  { towns, kilometres, weights }: RotationProblem,
  { homeTownId, wishes }: RotationProblem['residents'][number],
  blockId: string,
  clinic: RotationProblem['clinics'][number],
  from: number,
): number {
  const at = (id: string) => towns.findIndex((town) => town.id === id);
  let cost = weights.kilometre * (kilometres[at(homeTownId)]?.[at(clinic.townId)] ?? 0);
  for (const wish of wishes) {
    if (wish.blockId !== blockId) continue;
    if (wish.kind === 'town' && wish.townId !== clinic.townId) cost += weights.wishPlace;
    if (wish.kind === 'clinic' && wish.clinicId !== clinic.id) cost += weights.wishPlace;
    if (wish.kind === 'window' && (from < wish.firstWeek || from > wish.lastWeek)) cost += weights.wishWindow;
  }
  return cost;
}
