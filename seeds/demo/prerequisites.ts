import { programmeOf } from './population.ts';
import { prerequisiteRows } from '../reference/programmes/index.ts';

/** Hospital nursing builds on medical nursing, and its second part on the first. The demo holds what came before. */
const prerequisites = { OM4A: ['OM3'], OM4B: ['OM4A'] };

export const demoPrerequisites = ['ssk-hh-halmstad', 'ssk-hh-varberg'].flatMap((id) =>
  prerequisiteRows({ ...programmeOf(id), prerequisites }),
);
