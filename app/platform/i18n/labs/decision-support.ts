import { english } from './decision-support/en.ts';
import { swedish } from './decision-support/sv.ts';

export const decisionSupportLab = { sv: swedish, en: english };
