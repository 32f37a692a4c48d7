import { curveItems } from './items-on-the-curve.ts';
import { ruleItems } from './items-on-the-rule.ts';

export const items = [...curveItems, ...ruleItems];
