import { createRandom } from '../../shared/random.ts';
import type { LabelledRow, LogisticModel } from '../statistics/logistic-regression.ts';
import type { Centre } from './centres.ts';
import { MOST_ROUNDS } from './settings.ts';
import type { FederatedSettings } from './settings.ts';
import { clipped, meanOf, medianOf, moved, trainLocally, withNoise } from './training.ts';
import type { SentUpdate, Update } from './training.ts';

/** A centre that leaves takes part in so many rounds. */
export const LEAVES_AFTER = 10;
/** So many times larger is an update that is made larger. */
export const ENLARGED = 10;
const ATTACKER = 'linden';
/** The longest update that is let through where noise is added. */
const LONGEST = 1;

export type TrainingSettings = Omit<FederatedSettings, 'rounds' | 'difference' | 'coding' | 'adjusting'>;

const MERGE: Record<TrainingSettings['merging'], (sent: readonly SentUpdate[]) => Update> = {
  mean: meanOf,
  clipped: (sent) => meanOf(clipped(sent)),
  median: medianOf,
};

/** The shared model before the first round and after each. */
export function federate(centres: readonly Centre[], settings: TrainingSettings): LogisticModel[] {
  const random = createRandom('federated/noise');
  const share = settings.noise / 100;
  const size = centres[0]?.training[0]?.features.length ?? 0;
  let model: LogisticModel = { intercept: 0, weights: new Array<number>(size).fill(0) };
  const models = [model];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sent = centres
      .filter(({ id }) => id !== settings.leaver || round < LEAVES_AFTER)
      .map((centre) => send(centre, model, settings))
      .map(({ update, patients }) => ({
        update: share > 0 ? withNoise(update, { longest: LONGEST, share }, random) : update,
        patients,
      }));
    model = moved(model, MERGE[settings.merging](sent));
    models.push(model);
  }
  return models;
}

function send({ id, training }: Centre, model: LogisticModel, { steps, attack }: TrainingSettings): SentUpdate {
  const patients = training.length;
  if (id !== ATTACKER || attack === 'none') return { update: trainLocally(training, model, steps), patients };
  const update = trainLocally(training.map(turned), model, steps);
  return { update: attack === 'enlarged' ? update.map((value) => value * ENLARGED) : update, patients };
}

function turned({ features, outcome }: LabelledRow): LabelledRow {
  return { features, outcome: outcome === 1 ? 0 : 1 };
}
