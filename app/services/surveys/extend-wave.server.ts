import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { extendWave, findWave } from '#db/queries/surveys.ts';

/** The days of an open wave, for the form that gives it a later last one; a closed one has no such form. */
export async function waveDays(context: ServiceContext, waveId: string) {
  requireSomewhere(context, 'survey:edit');
  const found = await findWave(context.db.read, waveId);
  if (!found || found.wave.state === 'closed') throw notFound();
  const { name, opensOn, closesOn } = found.wave;
  return { name, opensOn, closesOn };
}

/** Lets those who have not answered do so until a later day. @throws Fault conflict wave_closed */
export async function prolongWave(context: ServiceContext, waveId: string, closesOn: IsoDate): Promise<void> {
  requireSomewhere(context, 'survey:edit');
  await context.db.write(async (tx) => {
    const found = await findWave(tx, waveId);
    if (!found) throw notFound();
    if (!(await extendWave(tx, found.wave, closesOn))) throw new Fault('conflict', 'wave_closed');
    const params = { name: found.wave.name, from: found.wave.closesOn, to: closesOn };
    await recordChange(tx, changeBy(context, { kind: 'survey.extended', params }));
  });
}
