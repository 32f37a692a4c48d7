import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { responsibleDirectors } from '#app/domain/people/responsible-directors.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import { fixedBecause } from '#app/domain/placements/amend.ts';
import { asTold } from '#app/domain/placements/schedule.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listSubjectHistory } from '#app/services/history/list-history.server.ts';
import { listMandates } from '#db/queries/directors.ts';
import {
  listAttests,
  listConflicts,
  listLearnerPeriods,
  listUnitPaths,
  listWishes,
} from '#db/queries/learner-periods.ts';
import { findLearner, isLearnerWithin, listOrganisations } from '#db/queries/learners.ts';
import type { LearnerDetail } from '#db/queries/learners.ts';
import { readAccounts } from './burden-account.server.ts';
import { learnerReader } from './readers.ts';

/** Everything about one learner that the reader may see. */
export async function showLearner(ctx: ServiceContext, learnerId: string) {
  const { actor, db } = ctx;
  const detail = await readableLearner(ctx, learnerId);
  const protectedReach = reachOf(actor, 'protected:read');
  const may = (permission: 'learner:edit' | 'placement:edit' | 'identity:read') =>
    isLearnerWithin(db.read, learnerId, reachOf(actor, permission), protectedReach);
  const [mayEdit, mayPlan, mayReadIdentity] = await Promise.all([
    may('learner:edit'),
    may('placement:edit'),
    may('identity:read'),
  ]);
  const { learner } = detail;
  const organisationIds = [learner.educationOrganisationId, learner.employerOrganisationId].filter((id) => id !== null);
  const [periods, wishes, attests, conflicts, accounts, organisations, directors] = await Promise.all([
    listLearnerPeriods(db.read, learnerId, mayPlan),
    listWishes(db.read, learnerId),
    listAttests(db.read, learnerId),
    mayPlan ? listConflicts(db.read, learnerId) : null,
    mayPlan ? readAccounts(db.read, [learnerId], ctx.now) : null,
    listOrganisations(db.read, organisationIds),
    directorsOf(ctx, detail),
  ]);
  const nameOf = (id: string | null) => organisations.find((one) => one.id === id)?.name ?? null;
  return {
    ...detail,
    education: nameOf(learner.educationOrganisationId),
    employer: nameOf(learner.employerOrganisationId),
    periods: (mayPlan ? periods : periods.map(asTold)).map((period) => ({
      ...period,
      isOver: fixedBecause(period.roundState, period.toWeek, isoDate(ctx.now)) !== null,
    })),
    wishes,
    attests,
    conflicts,
    /** Null for who does not plan; empty when nothing is recorded. */
    burden: accounts,
    directors,
    mayEdit,
    mayReadIdentity: mayReadIdentity && detail.person.hasIdentity,
    mayNameSupervisors: canSomewhere(actor, 'supervisor:edit'),
    history: await historyOf(ctx, detail),
  };
}

/** The learner, or a refusal that does not tell whether there is one. */
export async function readableLearner(ctx: ServiceContext, learnerId: string): Promise<LearnerDetail> {
  const detail = await findLearner(ctx.db.read, learnerId, learnerReader(ctx));
  if (!detail) throw notFound();
  return detail;
}

async function directorsOf(ctx: ServiceContext, { learner }: LearnerDetail) {
  const today = isoDate(ctx.now);
  const [mandates, paths] = await Promise.all([
    listMandates(ctx.db.read),
    listUnitPaths(ctx.db.read, reachOf(ctx.actor, 'learner:read'), weekOf(today)),
  ]);
  const supervised = { programmeId: learner.programmeId, unitPaths: paths.get(learner.id) ?? [] };
  return responsibleDirectors(supervised, mandates, today).map(
    ({ id, givenName, familyName, level, specialty, site, email }) => ({
      id,
      name: `${givenName} ${familyName}`,
      level,
      specialty,
      site,
      email,
    }),
  );
}

function historyOf(ctx: ServiceContext, { learner, name }: LearnerDetail) {
  const persons = name.protectedCode === null ? [{ entity: 'persons' as const, id: learner.personId }] : [];
  return listSubjectHistory(ctx, {
    subjects: [{ entity: 'learners', id: learner.id }, ...persons],
    belongsTo: { entities: ['attests', 'placements', 'wishes'], id: learner.id },
  });
}
