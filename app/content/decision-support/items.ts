import { alertItems } from './items-on-alerts.ts';
import { designItems } from './items-on-design.ts';

export const items = [...alertItems, ...designItems];
