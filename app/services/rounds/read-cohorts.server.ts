import { reachOf } from '#app/domain/access/can.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listCohorts, listProgrammes } from '#db/queries/rounds.ts';

/** Cohorts of a programme that the actor may open rounds in, the newest first, with the number of active learners. */
export async function readCohorts(context: ServiceContext, programmeId: string) {
  const programmes = await listProgrammes(context.db.read, reachOf(context.actor, 'round:edit'));
  if (!programmes.some((programme) => programme.id === programmeId)) throw notFound();
  return listCohorts(context.db.read, programmeId);
}
