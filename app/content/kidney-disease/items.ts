import type { Item } from '#app/domain/learning/item.ts';
import { onTheDiagnosis } from './questions/diagnosis.ts';
import { onTheRule } from './questions/rule.ts';

export const items: readonly Item[] = [...onTheDiagnosis, ...onTheRule];
