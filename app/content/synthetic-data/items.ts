import type { Item } from '#app/domain/learning/item.ts';
import { leakage } from './items/leakage.ts';
import { usefulness } from './items/usefulness.ts';

export const items: readonly Item[] = [...leakage, ...usefulness];
