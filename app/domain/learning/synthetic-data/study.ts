import { createRandom } from '../../shared/random.ts';
import { drawFrom, fitCopula } from './copula.ts';
import type { Copula } from './copula.ts';
import { fidelityOf } from './fidelity.ts';
import type { Fidelity } from './fidelity.ts';
import { mean } from '../statistics/summary.ts';
import { HELD_OUT, REAL } from './patients.ts';
import type { Patient } from './patients.ts';
import { NEAR_BY_CHANCE, nearLimit, privacyOf, rareTraces } from './privacy.ts';
import type { Privacy, RareTrace } from './privacy.ts';
import type { SyntheticSettings } from './settings.ts';
import { utilityOf } from './utility.ts';

/** What takes a while and is always the same. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

export interface Judgement {
  fidelity: Fidelity;
  /** AUC among real patients. */
  utility: number;
  privacy: Privacy;
}

export interface SyntheticStudy extends Judgement {
  table: readonly Patient[];
  /** The real patients with the rare diagnosis. */
  traces: readonly RareTrace[];
  /** Rows with it. */
  rareRows: number;
}

/** A synthetic table drawn as set, and what it is worth. The same settings give the same table. */
export function studySynthetic(settings: SyntheticSettings): SyntheticStudy {
  const table = drawTable(settings);
  return {
    ...judge(table),
    table,
    traces: rareTraces(table, REAL),
    rareRows: table.filter(({ rare }) => rare === 1).length,
  };
}

/** The slider's first half brings the columns together, its second half brings the rows to the patients. */
export function drawTable({ closeness, rare, draw }: SyntheticSettings): Patient[] {
  const [dependence, noise] = [Math.min(1, closeness / 50), Math.min(1, 2 - closeness / 50)];
  return drawFrom(generator(rare), { dependence, noise }, createRandom(`synthetic data/draw ${draw}`));
}

function judge(table: readonly Patient[]): Judgement {
  return {
    fidelity: fidelityOf(table, REAL),
    utility: utilityOf(table, HELD_OUT),
    privacy: privacyOf(table, known()),
  };
}

const known = once(() => ({ learnt: REAL, others: HELD_OUT, limit: nearLimit(REAL, HELD_OUT) }));

/** A diagnosis that is taken out is taken out before the generator learns: nobody has it. */
const generators = {
  keep: once(() => fit(REAL)),
  drop: once(() => fit(REAL.map((patient) => ({ ...patient, rare: 0 })))),
};

function generator(rare: SyntheticSettings['rare']): Copula {
  return generators[rare]();
}

function fit(patients: readonly Patient[]): Copula {
  return fitCopula(patients, createRandom('synthetic data/fit'));
}

/** What is asked for of a table that holds: other people from the same hospital. */
export const judgeOthers = once((): Judgement => ({
  fidelity: fidelityOf(HELD_OUT, REAL),
  utility: utilityOf(REAL, HELD_OUT),
  privacy: { ...privacyOf(HELD_OUT, known()), tooNear: NEAR_BY_CHANCE, membership: 0.5 },
}));

/** Closest where most happens. */
const CURVE_POINTS = [0, 25, 50, 60, 70, 80, 90, 95, 100];
const CURVE_DRAWS = [1, 2];

/** Utility (the mean of some draws) and leakage along the slider. */
export const tradeOff = once(() =>
  CURVE_POINTS.map((closeness) => {
    const tables = CURVE_DRAWS.map((draw) => drawTable({ closeness, rare: 'keep', draw }));
    return {
      closeness,
      utility: mean(tables.map((table) => utilityOf(table, HELD_OUT))),
      membership: privacyOf(tables[0] ?? [], known()).membership,
    };
  }),
);
