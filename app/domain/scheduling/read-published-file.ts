import { z } from 'zod';
import { faultsOf, parseJson } from './json-file.ts';
import type { FileFault } from './json-file.ts';
import { demandOf } from './placement-alloc.ts';
import type { ProblemFile } from './read-problem-file.ts';
import type { Published } from './repair.ts';

export type PublishedFile = { kind: 'published'; published: Published[] } | { kind: 'bad'; faults: FileFault[] };

const id = z.string().min(1);
const weight = z.number().int().min(1);

const proposalSchema = z.object({
  assignments: z.array(z.object({ demandId: id, unitId: id, noticeWeight: weight.optional() })),
});

/**
 * Reads what has been published: a plan as the optimiser writes it for the problem's format, with a weight of notice per
 * placement if there is one (`noticeWeight`, or `notice` at the place of each `assign`). What it says of demands that the
 * problem no longer has is allowed, a plan of another problem is not.
 */
export function readPublishedFile(text: string, problem: Exclude<ProblemFile, { kind: 'bad' }>): PublishedFile {
  const json = parseJson(text);
  if (!json.ok) return { kind: 'bad', faults: json.faults };
  const { data } = json;
  return problem.kind === 'alloc' ? readSolution(text, data, problem.file) : readProposal(text, data, problem.problem);
}

function readSolution(
  text: string,
  data: unknown,
  { S, P, units }: Extract<ProblemFile, { kind: 'alloc' }>['file'],
): PublishedFile {
  const perPeriod = (one: z.ZodNumber) =>
    z.array(one).length(S * P, `expected ${S} x ${P} values, one for every student and period`);
  const unit = z
    .number()
    .int()
    .min(-1)
    .max(units.length - 1, `there are ${units.length} units, from 0; write -1 where nothing has been published`);
  const parsed = z.object({ assign: perPeriod(unit), notice: perPeriod(weight).optional() }).safeParse(data);
  if (!parsed.success) return { kind: 'bad', faults: faultsOf(text, parsed.error) };
  const { assign, notice } = parsed.data;
  return {
    kind: 'published',
    published: assign.flatMap((unitIndex, index) => {
      if (unitIndex < 0) return [];
      const demandId = demandOf(Math.floor(index / P), index % P);
      return [{ demandId, unitId: `u${unitIndex}`, noticeWeight: notice?.[index] ?? 1 }];
    }),
  };
}

function readProposal(
  text: string,
  data: unknown,
  { demands }: Extract<ProblemFile, { kind: 'problem' }>['problem'],
): PublishedFile {
  const known = new Set(demands.map((demand) => demand.id));
  const schema = proposalSchema.superRefine(({ assignments }, context) => {
    const seen = new Set<string>();
    assignments.forEach(({ demandId }, index) => {
      if (seen.has(demandId)) {
        const message = `the demand ${demandId} occurs twice; keep one of them`;
        context.addIssue({ code: 'custom', path: ['assignments', index, 'demandId'], message });
      }
      seen.add(demandId);
    });
    if (assignments.length > 0 && !assignments.some(({ demandId }) => known.has(demandId))) {
      const message = 'none of its demands is in the problem; give the plan that was published for this problem';
      context.addIssue({ code: 'custom', path: ['assignments'], message });
    }
  });
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { kind: 'bad', faults: faultsOf(text, parsed.error) };
  return { kind: 'published', published: parsed.data.assignments.map(publishedOf) };
}

function publishedOf({ demandId, unitId, noticeWeight = 1 }: Published): Published {
  return { demandId, unitId, noticeWeight };
}
