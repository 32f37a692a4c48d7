import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import type { Item } from '#app/domain/learning/item.ts';
import { items as atrialFibrillation } from './atrial-fibrillation/items.ts';
import { items as co2 } from './co2/items.ts';
import { items as pec } from './pec/items.ts';
import { items as prom } from './prom/items.ts';
import { items as what } from './what/items.ts';

/** The questions of every module. */
export const ITEMS: Readonly<Record<ModuleId, readonly Item[]>> = {
  what,
  pec,
  co2,
  prom,
  'atrial-fibrillation': atrialFibrillation,
};
