import { ROTATION_PROBLEM_FORMAT } from './problem.ts';
import type { RotationProblem, RotationWish, Stay } from './problem.ts';
import type { RotationFile } from './rotation-schema.ts';

/** What a block that is not planned costs when a file, whose format has no such thing, is solved. */
const MISSING_COST = 100_000;

/** The problem that a rotation file describes, a month as a week; its objective is the file format's, to the unit. */
export function problemFromRotation(file: RotationFile, timeLimitSeconds: number): RotationProblem {
  const kilometres = file.towns.map(([ax, ay]) =>
    file.towns.map(([bx, by]) => Math.round(Math.hypot(ax - bx, ay - by))),
  );
  return {
    format: ROTATION_PROBLEM_FORMAT,
    seed: file.seed ?? 1,
    timeLimitSeconds,
    weeks: file.T,
    towns: file.towns.map((_, index) => ({ id: `t${index}` })),
    kilometres,
    clinics: file.clinics.map(({ type, town, max }, index) => ({
      id: `c${index}`,
      type,
      townId: `t${town}`,
      places: max,
    })),
    usedPlaces: [],
    waves: [],
    order: file.order.map(([before, after]) => ({ before, after })),
    residents: file.residents.map(({ home, start, end, leave, blocks, wishes, fixed }, index) => ({
      id: `r${index}`,
      homeTownId: `t${home}`,
      percent: 100,
      employment: [{ from: start, to: end }],
      leave: leave.map(([from, to]) => ({ from, to })),
      blocks: blocks.map(({ type, dur }, block) => ({ id: `b${block}`, type, weeks: dur })),
      fixed: fixed.map(([block, clinic, from]) => ({ blockId: `b${block}`, clinicId: `c${clinic}`, from })),
      wishes: wishes.flatMap((wish) => wishesOf(wish, file.T)),
    })),
    weights: {
      kilometre: file.weights.perKm,
      wishPlace: file.weights.wishTown,
      wishWindow: file.weights.wishTime,
      newTown: file.weights.newTown,
      peak: file.weights.peak,
      newStay: 0,
      missing: MISSING_COST,
    },
  };
}

function wishesOf({ block, town, from, to }: RotationFile['residents'][number]['wishes'][number], months: number) {
  const blockId = `b${block}`;
  const wishes: RotationWish[] = [];
  if (town !== undefined) wishes.push({ blockId, kind: 'town', townId: `t${town}` });
  if (from !== undefined) wishes.push({ blockId, kind: 'window', firstWeek: from, lastWeek: to ?? months });
  return wishes;
}

export interface RotationSolution {
  /** Per resident: block, clinic and first month of each stay, in order of time. */
  sched: [block: number, clinic: number, start: number][][];
  objective: number;
}

/** The stays of a plan in the file format's shape; what names no block or clinic of the file is left out. */
export function staysOfSolution(file: RotationFile, sched: RotationSolution['sched']): Stay[] {
  return sched.flatMap((own, resident) =>
    own.flatMap(([block, clinic, from]) => {
      const weeks = file.residents[resident]?.blocks[block]?.dur;
      if (weeks === undefined || !file.clinics[clinic]) return [];
      return [{ residentId: `r${resident}`, blockId: `b${block}`, clinicId: `c${clinic}`, from, weeks }];
    }),
  );
}

/** A plan in the file format's own shape. */
export function solutionForRotation(file: RotationFile, stays: readonly Stay[], objective: number): RotationSolution {
  const numberOf = (id: string) => Number(id.slice(1));
  const sched = file.residents.map((): RotationSolution['sched'][number] => []);
  for (const { residentId, blockId, clinicId, from } of [...stays].sort((a, b) => a.from - b.from)) {
    sched[numberOf(residentId)]?.push([numberOf(blockId), numberOf(clinicId), from]);
  }
  return { sched, objective };
}
