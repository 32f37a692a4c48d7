import type { Item } from '#app/domain/learning/item.ts';
import { onMeasures } from './items/measures.ts';
import { onWork } from './items/work.ts';

export const items: readonly Item[] = [...onMeasures, ...onWork];
