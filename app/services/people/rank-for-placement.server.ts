import type { Reach } from '#app/domain/access/can.ts';
import { rankSupervisors } from '#app/domain/people/rank-supervisors.ts';
import type { RankedSupervisor } from '#app/domain/people/rank-supervisors.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '#db/database.ts';
import { listSupervisorFacts, listSupervisors } from '#db/queries/supervisors.ts';
import type { SupervisorFilter } from '#db/queries/supervisors.ts';
import { candidatesFrom } from './supervisor-loads.server.ts';

export interface PlacementNeed extends WeekRange {
  unitId: string;
  /** Profession that the programme asks for. */
  profession: string;
}

/** How well the supervisors within reach that the filter lets through suit a placement as things stand, best first. */
export async function rankForPlacement(
  db: Queries,
  { reach, filter }: { reach: Reach; filter: SupervisorFilter },
  need: PlacementNeed,
): Promise<(RankedSupervisor & { name: string })[]> {
  const rows = await listSupervisors(db, reach, filter);
  const ids = rows.map(({ id }) => id);
  const candidates = candidatesFrom(rows, await listSupervisorFacts(db, reach, need.from, { ids }));
  const names = new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]));
  return rankSupervisors(candidates, { ...need, startsOn: mondayOf(need.from) }).map((ranked) => ({
    ...ranked,
    name: names.get(ranked.id) ?? '',
  }));
}
