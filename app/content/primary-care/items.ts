import type { Item } from '#app/domain/learning/item.ts';
import { onLists } from './items/lists.ts';
import { onUse } from './items/use.ts';

export const items: readonly Item[] = [...onLists, ...onUse];
