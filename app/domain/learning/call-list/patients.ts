import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawBinomial, drawNormal, drawPoisson } from '../statistics/draws.ts';
import { sigmoid } from '../statistics/logistic-regression.ts';
import { CENTRE_IDS } from './settings.ts';
import type { CentreId } from './settings.ts';

/** What the record says of the year before. */
export interface Record {
  age: number;
  /** Diagnoses with a code. */
  coded: number;
  drugs: number;
  visits: number;
  emergencies: number;
}

/** A made-up patient with a long-term illness, and the year that follows. */
export interface Patient extends Record {
  centre: CentreId;
  needsInterpreter: boolean;
  livesFar: boolean;
  /** The chance of being admitted as an emergency in the year, if nobody calls: what a perfect model would say. */
  risk: number;
  isAdmitted: 0 | 1;
  /** In the year that follows. */
  visitsAfter: number;
  emergenciesAfter: number;
}

interface CentreModel {
  needsInterpreter: number;
  livesFar: number;
  /** Share of the illnesses that are given a code. */
  coding: number;
}

const CENTRES: Readonly<{ [id in CentreId]: CentreModel }> = {
  harbour: { needsInterpreter: 0.12, livesFar: 0.05, coding: 0.95 },
  station: { needsInterpreter: 0.4, livesFar: 0.02, coding: 0.3 },
  forest: { needsInterpreter: 0.06, livesFar: 0.5, coding: 0.8 },
};

/** The patients of all three centres; the same name gives the same patients. */
export function drawPatients(name: string, perCentre: number): Patient[] {
  return CENTRE_IDS.flatMap((centre) => {
    const random = createRandom(`call list/${name}/${centre}`);
    return Array.from({ length: perCentre }, () => drawPatient(random, centre));
  });
}

/**
 * How ill somebody is makes for diagnoses, drugs, visits, emergencies and admissions alike. How easily she comes makes
 * for visits above all: it is lower with an interpreter or a long way, and then illness goes uncoded and emergencies are
 * somewhat more.
 */
function drawPatient(random: Random, centre: CentreId): Patient {
  const model = CENTRES[centre];
  const age = Math.round(Math.min(98, Math.max(50, 72 + 9 * drawNormal(random))));
  const needsInterpreter = random.chance(model.needsInterpreter);
  const livesFar = random.chance(model.livesFar);
  const need = (0.5 * (age - 72)) / 9 + 0.9 * drawNormal(random);
  const ease = 0.4 * drawNormal(random) - (needsInterpreter ? 0.9 : 0) - (livesFar ? 0.7 : 0);
  const illnesses = drawPoisson(random, Math.exp(1.2 + 0.6 * need));
  const visits = () => drawPoisson(random, Math.exp(1.2 + 0.25 * need + 0.6 * ease));
  const emergencies = () => drawPoisson(random, Math.exp(-1.1 + 0.6 * need - 0.2 * ease));
  const risk = sigmoid(-2.3 + 1.1 * need - 0.15 * ease);
  const isAdmitted = random.chance(risk) ? 1 : 0;
  return {
    centre,
    age,
    needsInterpreter,
    livesFar,
    coded: drawBinomial(random, illnesses, model.coding * sigmoid(2 + ease)),
    drugs: drawPoisson(random, Math.exp(1.1 + 0.25 * need + 0.1 * ease)),
    visits: visits(),
    emergencies: emergencies(),
    risk,
    isAdmitted,
    visitsAfter: visits(),
    emergenciesAfter: Math.max(isAdmitted, emergencies()),
  };
}
