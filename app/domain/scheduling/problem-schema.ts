import { z } from 'zod';
import { CONFLICT_KINDS, SUPERVISION_MODELS } from '#app/domain/placements/vocabulary.ts';
import { isIsoWeek } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { PROBLEM_FORMAT, RESOURCE_KINDS } from './problem.ts';
import type { Problem } from './problem.ts';
import { findRule } from './rules/catalog.ts';

const id = z.string().min(1);
const count = z.number().int().min(0);
const week = z.custom<IsoWeek>(
  (value) => typeof value === 'string' && isIsoWeek(value),
  'expected a week such as 2027-W36',
);
const date = z.iso.date();

const learner = z.object({
  id,
  form: z.string().optional(),
  burden: z.number().min(0),
  needs: z.array(z.object({ sector: z.string(), count })),
  laterPeriods: count.optional(),
  busyWeeks: z.array(week).optional(),
  visitedUnits: z.array(id),
  conflictUnits: z.array(z.object({ unitId: id, kind: z.enum(CONFLICT_KINDS) })),
  attests: z.array(z.object({ kind: z.string(), validFrom: date.optional(), validTo: date.optional() })),
  maxFarPeriods: count.optional(),
  wishes: z.array(z.object({ unitId: id, periodId: id.optional(), rank: z.number().int().min(1) })),
  anyDistance: z.boolean().optional(),
  withoutCar: z.boolean().optional(),
  minor: z.boolean().optional(),
  decisions: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.enum(['only_at', 'never_at']), unitIds: z.array(id) }),
        z.object({ kind: z.literal('most_minutes'), minutes: z.number().min(0) }),
      ]),
    )
    .optional(),
});

const unit = z.object({
  id,
  sector: z.string(),
  site: z.string(),
  requiredAttests: z.array(z.string()),
  closedWeeks: z.array(week),
  minPlaces: z.array(z.object({ periodId: id, places: count })),
  smallestGroups: z.array(z.object({ periodId: id, places: count })).optional(),
  firstTerm: count.optional(),
  model: z.enum(SUPERVISION_MODELS).optional(),
  refusesMinors: z.boolean().optional(),
});

const demand = z.object({
  id,
  learnerId: id,
  periodId: id,
  weeks: z.array(week).min(1),
  startsOn: date,
  endsOn: date,
  allowedSectors: z.array(z.string()),
  level: z.string().optional(),
  options: z.array(
    z.object({
      unitId: id,
      travelMinutes: z.number().min(0),
      isKnown: z.boolean().optional(),
      kilometres: z.number().min(0).optional(),
      needsCar: z.boolean().optional(),
      bed: z.object({ place: id, minutes: z.number().min(0), isMissing: z.boolean().optional() }).optional(),
    }),
  ),
  published: z.object({ unitId: id, noticeWeight: z.number().int().min(1) }).optional(),
  prerequisites: z.array(z.object({ course: z.string(), demandIds: z.array(id) })).optional(),
});

const resource = z.object({
  id,
  kind: z.enum(RESOURCE_KINDS),
  unitIds: z.array(id),
  form: z.string().optional(),
  level: z.string().optional(),
  place: z.string().optional(),
  places: z.record(z.string(), count),
});

const rule = z.object({
  id: z.string().refine((value) => findRule(value) !== undefined, 'no such rule'),
  enabled: z.boolean(),
  weight: count.optional(),
  params: z.record(z.string(), z.union([z.number(), z.array(z.number())])).optional(),
});

/** A `placement-problem/1` file, its references checked. */
export const problemSchema = z
  .object({
    format: z.literal(PROBLEM_FORMAT),
    seed: z.number().int(),
    timeLimitSeconds: z.number().positive(),
    farFromMinutes: z.number().min(0).optional(),
    learners: z.array(learner),
    units: z.array(unit),
    demands: z.array(demand),
    resources: z.array(resource),
    usedPlaces: z.array(z.object({ resourceId: id, week, places: count })),
    locks: z.array(z.object({ demandId: id, unitId: id })),
    pairs: z.array(z.object({ learnerIds: z.tuple([id, id]), required: z.boolean() })).optional(),
    rules: z.array(rule),
  })
  .superRefine((problem, context) => {
    for (const { path, message } of brokenReferences(problem)) context.addIssue({ code: 'custom', path, message });
  });

interface Broken {
  path: PropertyKey[];
  message: string;
}

function brokenReferences(problem: Pick<Problem, 'learners' | 'units' | 'demands' | 'pairs'>): Broken[] {
  const broken: Broken[] = [];
  const learners = new Set(problem.learners.map((entry) => entry.id));
  for (const list of ['learners', 'units', 'demands'] as const) {
    const seen = new Set<string>();
    problem[list].forEach((entry, index) => {
      if (seen.has(entry.id)) broken.push({ path: [list, index, 'id'], message: `the id ${entry.id} occurs twice` });
      seen.add(entry.id);
    });
  }
  problem.demands.forEach(({ learnerId }, index) => {
    if (learners.has(learnerId)) return;
    broken.push({ path: ['demands', index, 'learnerId'], message: `there is no learner ${learnerId}` });
  });
  problem.pairs?.forEach(({ learnerIds }, index) => {
    const path = ['pairs', index, 'learnerIds'];
    const unknown = learnerIds.find((learnerId) => !learners.has(learnerId));
    if (unknown !== undefined) broken.push({ path, message: `there is no learner ${unknown}` });
    else if (learnerIds[0] === learnerIds[1]) broken.push({ path, message: 'nobody is paired with herself' });
  });
  return broken;
}
