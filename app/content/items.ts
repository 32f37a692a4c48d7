import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import type { Item } from '#app/domain/learning/item.ts';
import { items as atrialFibrillation } from './atrial-fibrillation/items.ts';
import { items as decisionSupport } from './decision-support/items.ts';
import { items as ecg } from './ecg/items.ts';
import { items as growth } from './growth/items.ts';
import { items as primaryCare } from './primary-care/items.ts';
import { items as dataExtraction } from './data-extraction/items.ts';
import { items as falls } from './falls/items.ts';
import { items as generativeAi } from './generative-ai/items.ts';
import { items as kidneyDisease } from './kidney-disease/items.ts';
import { items as co2 } from './co2/items.ts';
import { items as pec } from './pec/items.ts';
import { items as prom } from './prom/items.ts';
import { items as testbed } from './testbed/items.ts';
import { items as what } from './what/items.ts';
import { items as why } from './why/items.ts';
import { items as fromDataToChange } from './from-data-to-change/items.ts';
import { items as heartFailure } from './heart-failure/items.ts';
import { items as prediction } from './prediction/items.ts';
import { items as federatedLearning } from './federated-learning/items.ts';
import { items as syntheticData } from './synthetic-data/items.ts';

/** The questions of every module. */
export const ITEMS: Readonly<Record<ModuleId, readonly Item[]>> = {
  what,
  why,
  'from-data-to-change': fromDataToChange,
  'data-extraction': dataExtraction,
  prediction,
  'heart-failure': heartFailure,
  'synthetic-data': syntheticData,
  'federated-learning': federatedLearning,
  'generative-ai': generativeAi,
  'kidney-disease': kidneyDisease,
  pec,
  co2,
  prom,
  testbed,
  'atrial-fibrillation': atrialFibrillation,
  ecg,
  growth,
  falls,
  'decision-support': decisionSupport,
  'primary-care': primaryCare,
};
