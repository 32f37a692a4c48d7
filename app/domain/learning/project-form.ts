import { z } from 'zod';
import { optionalChoice, optionalText, requiredText, version } from '../shared/form-fields.ts';
import { MODULES } from './curriculum.ts';
import type { ModuleId } from './curriculum.ts';
import { PROJECT_STATUSES } from './vocabulary.ts';

const LONGEST = 1_500;
const MODULE_IDS = MODULES.map(({ id }) => id) as [ModuleId, ...ModuleId[]];

/** In the order of the page, in which errors are listed. */
const facts = {
  name: requiredText(120),
  status: z.enum(PROJECT_STATUSES),
  need: requiredText(LONGEST),
  dataUsed: optionalText(LONGEST),
  responsible: requiredText(120),
  result: optionalText(LONGEST),
  lessons: optionalText(LONGEST),
  moduleId: optionalChoice(MODULE_IDS),
};

/** A project in which data are to change care. */
export const projectForm = z.object(facts);

export const changedProjectForm = z.object({ ...facts, version: version() });

export const removedProjectForm = z.object({ removedVersion: version() });

export type ProjectValues = z.output<typeof projectForm>;
export type ChangedProjectValues = z.output<typeof changedProjectForm>;
