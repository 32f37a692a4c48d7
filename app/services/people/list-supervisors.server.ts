import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Standing } from '#app/domain/people/training.ts';
import { known } from '#app/domain/shared/known.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countSupervisors, listProfessions } from '#db/queries/supervisors.ts';
import type { SupervisorFilter } from '#db/queries/supervisors.ts';
import { listUnitChoices } from '#db/queries/units.ts';
import { foldSearch, requireSomewhere } from './readers.ts';
import { listSupervisorLoads } from './supervisor-loads.server.ts';

export interface SupervisorListFilter extends Pick<SupervisorFilter, 'search' | 'profession' | 'unitId'> {
  training?: Standing;
  /** Only those who have more learners than they can take in some of the weeks ahead. */
  overloaded?: boolean;
}

/** The register of supervisors as far as the reader sees it. */
export async function listSupervisorRegister(
  ctx: ServiceContext,
  { training, overloaded, ...filter }: SupervisorListFilter,
) {
  requireSomewhere(ctx, 'supervisor:read');
  const reach = reachOf(ctx.actor, 'supervisor:read');
  const today = isoDate(ctx.now);
  const [professions, units] = await Promise.all([
    listProfessions(ctx.db.read, reach),
    listUnitChoices(ctx.db.read, reachOf(ctx.actor, 'unit:read'), today),
  ]);
  const profession = known(filter.profession, professions);
  const unitId = known(
    filter.unitId,
    units.map(({ id }) => id),
  );
  const search = foldSearch(filter.search);
  const [rows, total] = await Promise.all([
    listSupervisorLoads(ctx, { profession, unitId, search, activeOn: today }),
    countSupervisors(ctx.db.read, reach),
  ]);
  const supervisors = rows.filter(
    (row) => (training === undefined || row.training === training) && (!overloaded || row.peak.overloaded),
  );
  return { supervisors, total, professions, units, mayEdit: canSomewhere(ctx.actor, 'supervisor:edit') };
}
