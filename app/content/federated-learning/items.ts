import type { Item } from '#app/domain/learning/item.ts';
import { method } from './items/method.ts';
import { practice } from './items/practice.ts';

export const items: readonly Item[] = [...method, ...practice];
