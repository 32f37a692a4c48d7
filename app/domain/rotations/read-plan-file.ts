import { z } from 'zod';
import { faultsOf, parseJson } from '../scheduling/json-file.ts';
import type { FileFault } from '../scheduling/json-file.ts';
import type { PublishedStay } from './problem.ts';
import type { ReadRotation } from './read-rotation-file.ts';
import { staysOfSolution } from './rotation-file.ts';

const count = z.number().int().min(0);
const planShape = z.object({
  stays: z
    .array(
      z.object({
        residentId: z.string(),
        blockId: z.string(),
        clinicId: z.string(),
        from: count,
        weeks: count,
        /** How much a change counts; more at short notice. */
        notice: count.max(100).optional(),
      }),
    )
    .max(100_000),
});
const solutionShape = z.object({ sched: z.array(z.array(z.tuple([count, count, count]))).max(100_000) });

/** Reads a plan that was made of a file, in the shape that belongs to the file's format. */
export function readPlanFile(
  text: string,
  problem: Exclude<ReadRotation, { kind: 'bad' }>,
): { stays: PublishedStay[] } | { faults: FileFault[] } {
  const json = parseJson(text);
  if (!json.ok) return { faults: json.faults };
  const { data } = json;
  if (problem.kind === 'rotation') {
    const parsed = solutionShape.safeParse(data);
    return parsed.success
      ? { stays: staysOfSolution(problem.file, parsed.data.sched) }
      : { faults: faultsOf(text, parsed.error) };
  }
  const parsed = planShape.safeParse(data);
  return parsed.success ? { stays: parsed.data.stays } : { faults: faultsOf(text, parsed.error) };
}
