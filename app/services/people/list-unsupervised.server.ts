import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { rankSupervisors } from '#app/domain/people/rank-supervisors.ts';
import type { Candidate, RankedSupervisor } from '#app/domain/people/rank-supervisors.ts';
import { addDays, addWeeks, isoDate, mondayOf, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listUnsupervised } from '#db/queries/naming.ts';
import type { VacancyRow } from '#db/queries/naming.ts';
import { listSupervisorFacts, listSupervisors } from '#db/queries/supervisors.ts';
import type { SupervisorRow } from '#db/queries/supervisors.ts';
import { requireSomewhere } from './readers.ts';
import { candidatesFrom, WEEKS_AHEAD } from './supervisor-loads.server.ts';

/** A supervisor must be named this many days before the first day. */
export const NAMED_DAYS_BEFORE = 14;
const MOST_PROPOSED = 6;

export type ProposedSupervisor = RankedSupervisor &
  Pick<SupervisorRow, 'givenName' | 'familyName' | 'profession' | 'unitName'>;
export type UnsupervisedRow = VacancyRow & { startsOn: IsoDate; isUrgent: boolean; proposed: ProposedSupervisor[] };

/** Placements that begin within eight weeks and have no named supervisor, each with those who could be named. */
export async function listUnsupervisedPlacements(ctx: ServiceContext) {
  requireSomewhere(ctx, 'supervisor:read');
  const { actor, db } = ctx;
  const today = isoDate(ctx.now);
  const now = weekOf(today);
  const reach = reachOf(actor, 'supervisor:read');
  const [vacancies, supervisors, facts] = await Promise.all([
    listUnsupervised(
      db.read,
      { reach, protectedReach: reachOf(actor, 'protected:read') },
      { from: now, to: addWeeks(now, WEEKS_AHEAD) },
    ),
    listSupervisors(db.read, reach, { activeOn: today }),
    listSupervisorFacts(db.read, reach, now),
  ]);
  const propose = proposer(supervisors, candidatesFrom(supervisors, facts));
  const urgentTo = addDays(today, NAMED_DAYS_BEFORE);
  const rows = vacancies.map((vacancy): UnsupervisedRow => {
    const startsOn = mondayOf(vacancy.fromWeek);
    return { ...vacancy, startsOn, isUrgent: startsOn <= urgentTo, proposed: propose(vacancy) };
  });
  return { rows, mayName: canSomewhere(actor, 'supervisor:edit') };
}

/** Ranks the supervisors of the unit and those around it: same clinic first, then others of the right profession. */
function proposer(supervisors: readonly SupervisorRow[], candidates: readonly (Candidate & { unitPath: string })[]) {
  const byId = new Map(supervisors.map((row) => [row.id, row]));
  return (vacancy: VacancyRow): ProposedSupervisor[] => {
    const near = candidates.filter(({ unitPath }) => sameClinic(unitPath, vacancy.unitPath));
    const ranked = rankSupervisors(near, {
      unitId: vacancy.unitId,
      profession: vacancy.profession,
      startsOn: mondayOf(vacancy.fromWeek),
      from: vacancy.fromWeek,
      to: vacancy.toWeek,
    });
    return ranked.slice(0, MOST_PROPOSED).flatMap((judged) => {
      const row = byId.get(judged.id);
      return row
        ? [
            {
              ...judged,
              givenName: row.givenName,
              familyName: row.familyName,
              profession: row.profession,
              unitName: row.unitName,
            },
          ]
        : [];
    });
  };
}

/** The unit itself, what is under it, and its neighbours under the same clinic. */
function sameClinic(path: string, unitPath: string): boolean {
  const parent = unitPath.replace(/[^/]+\/$/, '');
  const clinic = parent.split('/').filter(Boolean).length >= 2 ? parent : unitPath;
  return path.startsWith(clinic) || unitPath.startsWith(path);
}
