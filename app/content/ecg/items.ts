import { measureItems } from './items-on-measures.ts';
import { stripItems } from './items-on-strips.ts';

export const items = [...stripItems, ...measureItems];
