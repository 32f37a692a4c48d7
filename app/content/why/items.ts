import type { Item } from '#app/domain/learning/item.ts';
import { onChance } from './items/chance.ts';
import { onPatients } from './items/patients.ts';

export const items: readonly Item[] = [...onChance, ...onPatients];
