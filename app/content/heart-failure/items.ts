import type { Item } from '#app/domain/learning/item.ts';
import { itemsOnLists } from './items-on-lists.ts';
import { itemsOnTreatment } from './items-on-treatment.ts';

export const items: readonly Item[] = [...itemsOnTreatment, ...itemsOnLists];
