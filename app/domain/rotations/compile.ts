import type { ClinicFact, Facts, PieceFact, PlacedStay, ResidentFact } from './facts.ts';
import { calendarWeeks } from './problem.ts';
import type { PublishedStay, RotationProblem, RotationResident } from './problem.ts';
import { createShape, levelsOf } from './shape.ts';
import type { Shape, ShapeBlock } from './shape.ts';

/** A published plan to stay close to, and what changing one stay of it costs. */
export interface Closeness {
  published: readonly PublishedStay[];
  changeCost: number;
}

interface Compiling {
  problem: RotationProblem;
  closeness: Closeness | null;
  clinics: ClinicFact[];
  clinicOf: Map<string, number>;
  townOf: Map<string, number>;
  waveOf: Map<string, number>;
  typeOf: Map<string, number>;
  shapes: Map<string, Shape>;
  publishedOf: Map<string, PublishedStay[]>;
}

/** The facts that the search works on. The problem must have passed its schema. */
export function compile(problem: RotationProblem, closeness: Closeness | null = null): Facts {
  const types = [
    ...new Set([...problem.clinics.map(({ type }) => type), ...problem.residents.flatMap(typesOfResident)]),
  ];
  const work: Compiling = {
    problem,
    closeness,
    clinics: [],
    clinicOf: indexOf(problem.clinics),
    townOf: indexOf(problem.towns),
    waveOf: indexOf(problem.waves),
    typeOf: new Map(types.map((type, index) => [type, index])),
    shapes: new Map(),
    publishedOf: Map.groupBy(closeness?.published ?? [], ({ residentId }) => residentId),
  };
  work.clinics = compileClinics(work);
  const residents = problem.residents.map((resident, index) => compileResident(work, resident, index));
  holdFixedStays(work.clinics, residents, problem.weeks);
  return {
    weeks: problem.weeks,
    seed: problem.seed,
    weights: problem.weights,
    changeCost: closeness?.changeCost ?? 0,
    clinics: work.clinics,
    towns: problem.towns.length,
    waves: problem.waves.map(({ places }) => places),
    residents,
    types,
  };
}

function typesOfResident({ blocks }: RotationResident): string[] {
  return blocks.map(({ type }) => type);
}

function indexOf(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

function compileClinics({ problem, townOf, typeOf }: Compiling): ClinicFact[] {
  const used = Map.groupBy(problem.usedPlaces, ({ clinicId }) => clinicId);
  return problem.clinics.map(({ id, type, townId, places }) => {
    const free = new Int32Array(problem.weeks);
    for (let week = 0; week < problem.weeks; week++)
      free[week] = typeof places === 'number' ? places : (places[week] ?? 0);
    for (const { week, places: taken } of used.get(id) ?? []) free[week] = Math.max(0, (free[week] ?? 0) - taken);
    return { id, type: typeOf.get(type) ?? -1, town: townOf.get(townId) ?? -1, free, most: 0, fixedPeak: 0 };
  });
}

function holdFixedStays(clinics: readonly ClinicFact[], residents: readonly ResidentFact[], weeks: number): void {
  const load = clinics.map(() => new Int32Array(weeks));
  for (const { fixed } of residents) {
    for (const { clinic, from, weeks: length } of fixed) {
      for (let week = from; week < from + length; week++) {
        const held = load[clinic];
        if (held) held[week] = (held[week] ?? 0) + 1;
      }
    }
  }
  clinics.forEach((clinic, index) => {
    load[index]?.forEach((held, week) => {
      clinic.free[week] = Math.max(clinic.free[week] ?? 0, held);
      clinic.fixedPeak = Math.max(clinic.fixedPeak, held);
    });
    clinic.most = clinic.free.reduce((most, places) => Math.max(most, places), 0);
  });
}

function compileResident(work: Compiling, resident: RotationResident, index: number): ResidentFact {
  const { problem, clinicOf, waveOf, typeOf, clinics } = work;
  const blocks = resident.blocks.map(({ id, type, weeks }) => ({
    id,
    type: typeOf.get(type) ?? -1,
    weeks: calendarWeeks(weeks, resident.percent),
  }));
  const blockOf = indexOf(resident.blocks);
  const inTime = [...resident.fixed].sort((a, b) => a.from - b.from);
  const fixed: PlacedStay[] = inTime.map(({ blockId, clinicId, from, weeks }) => {
    const block = blockOf.get(blockId) ?? -1;
    return { block, clinic: clinicOf.get(clinicId) ?? -1, from, weeks: weeks ?? blocks[block]?.weeks ?? 0 };
  });
  const served = blocks.map((_, block) =>
    fixed.reduce((sum, stay) => sum + (stay.block === block ? stay.weeks : 0), 0),
  );
  const open = blocks.flatMap((block, position) => ((served[position] ?? 0) < block.weeks ? [position] : []));
  const shape = shapeOf(
    work,
    resident,
    open,
    served,
    blocks.map(({ weeks }) => weeks),
  );
  const costOf = stayCosts(work, resident);
  const fixedCost = fixed.reduce((sum, { block, clinic, from }, position) => {
    const again = fixed.findIndex((stay) => stay.block === block) < position;
    const begin = again ? problem.weights.newStay : (beginCosts(work, resident, block)?.[from] ?? 0);
    return sum + costOf(block, clinic) + begin;
  }, 0);
  return {
    index,
    id: resident.id,
    shape,
    blocks,
    windows: resident.employment.map(({ from, to, waveId }) => ({ from, to, wave: waveOf.get(waveId ?? '') ?? -1 })),
    closedBefore: closedBefore(problem.weeks, resident, fixed),
    pieces: shape.pieces.map((piece): PieceFact => {
      const block = open[piece.block] ?? 0;
      const { type } = blocks[block] ?? { type: -1 };
      const changes = changeCosts(work, resident, block, piece.weeks);
      const cost = (piece.first ? 0 : problem.weights.newStay) + changes.base;
      return {
        block,
        weeks: piece.weeks,
        options: optionsOf(clinics, resident, type).map((option) => ({
          ...option,
          cost: costOf(block, option.clinic) + cost,
        })),
        ...orderLimits(work, resident, blocks, fixed, block),
        beginCost: piece.first ? beginCosts(work, resident, block) : null,
        discounts: changes.discounts,
      };
    }),
    fixed,
    fixedCost,
    mustPlan: 0,
    fixedTowns: new Set(fixed.map(({ clinic }) => clinics[clinic]?.town ?? -1)),
  };
}

/** Where a block of a type may be done. */
function optionsOf(clinics: readonly ClinicFact[], { barred }: RotationResident, type: number) {
  return clinics.flatMap(({ id, type: of, town }, clinic) =>
    of === type && !barred?.includes(id) ? [{ clinic, town }] : [],
  );
}

function shapeOf(
  { problem, shapes }: Compiling,
  resident: RotationResident,
  open: readonly number[],
  served: readonly number[],
  wholes: readonly number[],
): Shape {
  const least = open.map((block) => {
    const split = resident.blocks[block]?.split;
    return split ? split.leastWeeks : 1;
  });
  const blocks = open.map((block, position): ShapeBlock => {
    const { type = '', split } = resident.blocks[block] ?? {};
    const precedes = (other: number) =>
      problem.order.some(({ before, after }) => after === type && before === resident.blocks[other]?.type);
    const step = split ? { least: least[position] ?? 1, step: split.stepWeeks } : null;
    return {
      levels: levelsOf(served[block] ?? 0, wholes[block] ?? 0, step),
      after: open.flatMap((other, index) => (precedes(other) ? [index] : [])),
    };
  });
  const key = JSON.stringify([blocks, least]);
  const known = shapes.get(key) ?? createShape(blocks, least);
  shapes.set(key, known);
  return known;
}

/** What a stay at a clinic costs wherever it lies in time: the way from home, and wishes for a place. */
function stayCosts({ problem, townOf, clinics }: Compiling, resident: RotationResident) {
  const way = problem.kilometres[townOf.get(resident.homeTownId) ?? -1] ?? [];
  return (block: number, clinic: number): number => {
    const { id, town } = clinics[clinic] ?? { id: '', town: -1 };
    const blockId = resident.blocks[block]?.id;
    let cost = problem.weights.kilometre * (way[town] ?? 0);
    for (const wish of resident.wishes) {
      if (wish.blockId !== blockId || wish.kind === 'window') continue;
      const met = wish.kind === 'town' ? townOf.get(wish.townId) === town : wish.clinicId === id;
      if (!met) cost += problem.weights.wishPlace;
    }
    return cost;
  };
}

function beginCosts({ problem }: Compiling, resident: RotationResident, block: number): Float64Array | null {
  const blockId = resident.blocks[block]?.id;
  const windows = resident.wishes.flatMap((wish) => (wish.kind === 'window' && wish.blockId === blockId ? [wish] : []));
  if (windows.length === 0) return null;
  return Float64Array.from({ length: problem.weeks }, (_, week) => {
    const missed = windows.filter(({ firstWeek, lastWeek }) => week < firstWeek || week > lastWeek).length;
    return missed * problem.weights.wishWindow;
  });
}

function closedBefore(weeks: number, { leave }: RotationResident, fixed: readonly PlacedStay[]): Int32Array {
  const closed = new Int32Array(weeks + 1);
  const spans = [...leave, ...fixed.map(({ from, weeks: length }) => ({ from, to: from + length }))];
  for (let week = 0; week < weeks; week++) {
    const taken = spans.some(({ from, to }) => from <= week && week < to);
    closed[week + 1] = (closed[week] ?? 0) + (taken ? 1 : 0);
  }
  return closed;
}

function orderLimits(
  { problem, typeOf }: Compiling,
  resident: RotationResident,
  blocks: readonly { type: number }[],
  fixed: readonly PlacedStay[],
  block: number,
): { earliest: number; latest: number } {
  const type = resident.blocks[block]?.type;
  // What is fixed of a block comes first.
  let earliest = fixed.reduce((end, stay) => (stay.block === block ? Math.max(end, stay.from + stay.weeks) : end), 0);
  let latest = problem.weeks;
  for (const { before, after } of problem.order) {
    for (const stay of fixed) {
      const fixedType = blocks[stay.block]?.type;
      if (after === type && fixedType === typeOf.get(before)) earliest = Math.max(earliest, stay.from + stay.weeks);
      if (before === type && fixedType === typeOf.get(after)) latest = Math.min(latest, stay.from);
    }
  }
  return { earliest, latest };
}

/** A stay of a published block that is not as published costs the change, at the shortest notice of the block's stays. */
function changeCosts(
  { closeness, publishedOf, clinicOf }: Compiling,
  resident: RotationResident,
  block: number,
  weeks: number,
): { base: number; discounts: PieceFact['discounts'] } {
  const blockId = resident.blocks[block]?.id;
  const stays = (publishedOf.get(resident.id) ?? []).filter((stay) => stay.blockId === blockId);
  if (!closeness || stays.length === 0) return { base: 0, discounts: [] };
  const base = closeness.changeCost * Math.max(...stays.map(({ notice }) => notice ?? 1));
  const same = stays.filter((stay) => stay.weeks === weeks);
  return {
    base,
    discounts: same.map(({ clinicId, from }) => ({ clinic: clinicOf.get(clinicId) ?? -1, from, saving: base })),
  };
}
