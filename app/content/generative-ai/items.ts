import type { Item } from '#app/domain/learning/item.ts';
import { onTheModel } from './questions/model.ts';
import { onItsUse } from './questions/use.ts';

export const items: readonly Item[] = [...onTheModel, ...onItsUse];
