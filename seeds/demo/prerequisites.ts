import { programmeOf } from './population.ts';
import { prerequisiteRows } from '../reference/programmes/index.ts';

/**
 * The second part of hospital nursing builds on the first, which comes before it in the same round. What learners did before
 * they came into the product is not known, so nothing earlier is asked for.
 */
const prerequisites = { OM4B: ['OM4A'] };

export const demoPrerequisites = ['ssk-hh-halmstad', 'ssk-hh-varberg'].flatMap((id) =>
  prerequisiteRows({ ...programmeOf(id), prerequisites }),
);
