import type { Item } from '#app/domain/learning/item.ts';
import { itemsOnData } from './items-on-data.ts';
import { itemsOnMeasures } from './items-on-measures.ts';

export const items: readonly Item[] = [...itemsOnData, ...itemsOnMeasures];
