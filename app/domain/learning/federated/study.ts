import { adjustLevel } from './adjust.ts';
import { areaUnderRoc } from '../statistics/discrimination.ts';
import { fitLogistic, probabilityOf } from '../statistics/logistic-regression.ts';
import type { LabelledRow, LogisticModel } from '../statistics/logistic-regression.ts';
import { mean } from '../statistics/summary.ts';
import { drawCentres } from './centres.ts';
import type { Centre } from './centres.ts';
import { federate } from './federate.ts';
import type { CentreId, FederatedSettings } from './settings.ts';

/** How a model does on a centre's own patients. */
export interface Fit {
  auc: number;
  /** Mean probability that it gives. */
  predicted: number;
}

export interface CentreResult {
  id: CentreId;
  /** That it trains on. */
  patients: number;
  /** Share of the tested with the outcome. */
  observed: number;
  /** The model that was trained here alone, on the centre's own patients. */
  local: Fit;
  /** The same model on those of the other centres: the mean of them. */
  localElsewhere: number;
  /** One model from all patients in one place. */
  pooled: Fit;
  /** The shared model after every round, from before the first; adjusted to the centre where that is set. */
  rounds: readonly Fit[];
}

/** Every centre, with a model of its own, one of all patients together and the shared one. */
export function studyFederated(settings: Omit<FederatedSettings, 'rounds'>): CentreResult[] {
  const centres = drawCentres(settings);
  const models = federate(centres, settings);
  const isAdjusted = settings.adjusting === 'local';
  const pooled = fitLogistic(centres.flatMap(({ training }) => training));
  const locals = centres.map(({ training }) => fitLogistic(training));
  return centres.map(({ id, training, tested }, index) => {
    const local = locals[index] ?? pooled;
    return {
      id,
      patients: training.length,
      observed: mean(tested.map(({ outcome }) => outcome)),
      local: fitOf(local, tested),
      localElsewhere: mean(othersThan(id, centres).map((other) => fitOf(local, other.tested).auc)),
      pooled: fitOf(pooled, tested),
      rounds: models.map((model) => fitOf(isAdjusted ? adjustLevel(model, training) : model, tested)),
    };
  });
}

function othersThan(id: CentreId, centres: readonly Centre[]): Centre[] {
  return centres.filter((centre) => centre.id !== id);
}

function fitOf(model: LogisticModel, rows: readonly LabelledRow[]): Fit {
  const scored = rows.map(({ features, outcome }) => ({ score: probabilityOf(model, features), outcome }));
  return { auc: areaUnderRoc(scored), predicted: mean(scored.map(({ score }) => score)) };
}

/** Where the three centres stand after a round. AUCs are means of the centres. */
export interface Standing {
  shared: number;
  pooled: number;
  own: number;
  /** Where the shared model's probabilities are furthest from what happened. */
  worst: { id: CentreId; predicted: number; observed: number };
}

/** Throws when there is no centre, or the round has not been run. */
export function atRound(results: readonly CentreResult[], round: number): Standing {
  const fits = results.map(({ id, observed, rounds }) => {
    const fit = rounds[round];
    if (!fit) throw new RangeError(`Round ${round} has not been run`);
    return { id, observed, ...fit };
  });
  const off = ({ predicted, observed }: (typeof fits)[number]) => Math.abs(predicted - observed);
  return {
    shared: mean(fits.map(({ auc }) => auc)),
    pooled: mean(results.map(({ pooled }) => pooled.auc)),
    own: mean(results.map(({ local }) => local.auc)),
    worst: fits.reduce((worst, fit) => (off(fit) > off(worst) ? fit : worst)),
  };
}
