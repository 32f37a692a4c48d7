import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { responsibleDirectors } from '#app/domain/people/responsible-directors.ts';
import { known } from '#app/domain/shared/known.ts';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listMandates } from '#db/queries/directors.ts';
import { countLearners, listLearnerFilterValues, listLearners } from '#db/queries/learners.ts';
import type { LearnerFilter, LearnerRow } from '#db/queries/learners.ts';
import { listUnitPaths } from '#db/queries/learner-periods.ts';
import { foldSearch, learnerReader, requireSomewhere } from './readers.ts';

export interface LearnerListFilter extends LearnerFilter {
  /** Only those for whom no study director in office answers. */
  lackingDirector?: boolean;
}

export type LearnerListRow = LearnerRow & { hasDirector: boolean };

/** The register of learners as far as the reader sees it. */
export async function listLearnerRegister(ctx: ServiceContext, { lackingDirector, ...filter }: LearnerListFilter) {
  requireSomewhere(ctx, 'learner:read');
  const reader = learnerReader(ctx);
  const values = await listLearnerFilterValues(ctx.db.read, reader.learners);
  const cohort = known(filter.cohort, values.cohorts);
  const [rows, total] = await Promise.all([
    listLearners(ctx.db.read, reader, { ...filter, cohort, search: foldSearch(filter.search) }),
    countLearners(ctx.db.read, reader.learners),
  ]);
  const judged = await withDirectors(ctx, rows);
  return {
    learners: lackingDirector ? judged.filter((row) => !row.hasDirector) : judged,
    total,
    ...values,
    mayAdd: canSomewhere(ctx.actor, 'learner:edit'),
  };
}

/** Active learners within reach for whom no study director in office answers. */
export async function listLearnersWithoutDirector(ctx: ServiceContext): Promise<LearnerListRow[]> {
  const rows = await listLearners(ctx.db.read, learnerReader(ctx), { status: 'active' });
  return (await withDirectors(ctx, rows)).filter((row) => !row.hasDirector);
}

async function withDirectors(ctx: ServiceContext, rows: readonly LearnerRow[]): Promise<LearnerListRow[]> {
  const today = isoDate(ctx.now);
  const [mandates, paths] = await Promise.all([
    listMandates(ctx.db.read),
    listUnitPaths(ctx.db.read, reachOf(ctx.actor, 'learner:read'), weekOf(today)),
  ]);
  return rows.map((row) => {
    const supervised = { programmeId: row.programmeId, unitPaths: paths.get(row.id) ?? [] };
    return { ...row, hasDirector: responsibleDirectors(supervised, mandates, today).length > 0 };
  });
}
