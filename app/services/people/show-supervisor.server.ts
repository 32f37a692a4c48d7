import { reachOf } from '#app/domain/access/can.ts';
import { weeklyLoad } from '#app/domain/people/supervisor-load.ts';
import { trainingStanding } from '#app/domain/people/training.ts';
import { asTold } from '#app/domain/placements/schedule.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { addWeeks, expandWeeks, isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listSubjectHistory } from '#app/services/history/list-history.server.ts';
import { listSupervised } from '#db/queries/naming.ts';
import { findSupervisor, listSupervisorFacts } from '#db/queries/supervisors.ts';
import { groupFacts } from './supervisor-loads.server.ts';

const WEEKS_SHOWN = 20;

/** Everything about one supervisor that the reader may see. */
export async function showSupervisor(ctx: ServiceContext, supervisorId: string) {
  const { actor, db } = ctx;
  const reach = reachOf(actor, 'supervisor:read');
  const found = await findSupervisor(db.read, supervisorId, reach);
  if (!found) throw notFound();
  const today = isoDate(ctx.now);
  const now = weekOf(today);
  const [facts, learners, editable] = await Promise.all([
    listSupervisorFacts(db.read, reach, now),
    listSupervised(
      db.read,
      { supervisorId, fromWeek: now },
      { reach, protectedReach: reachOf(actor, 'protected:read') },
    ),
    findSupervisor(db.read, supervisorId, reachOf(actor, 'supervisor:edit')),
  ]);
  const own = groupFacts(facts)(supervisorId);
  const { identitySealed: _sealed, identityIndex: _index, search: _search, ...person } = found.person;
  return {
    ...found,
    person,
    trainings: own.trainings,
    training: trainingStanding(own.trainings, today),
    absences: facts.absences.filter((absence) => absence.supervisorId === supervisorId),
    load: weeklyLoad(
      { ...found.supervisor, absences: own.absences },
      own.spans,
      expandWeeks({ from: now, to: addWeeks(now, WEEKS_SHOWN - 1) }),
    ),
    learners: learners.map(asTold),
    mayEdit: editable !== null,
    history: await listSubjectHistory(ctx, {
      subjects: [{ entity: 'supervisors', id: supervisorId }],
      belongsTo: { entities: ['supervisorTrainings', 'supervisorAbsences', 'placementSupervisors'], id: supervisorId },
    }),
  };
}
