import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countRegistered, listRegistered } from '#db/queries/training-accounts.ts';
import type { ProgrammeYear, Registered, TrainingForm } from '#reports/training-accounts/facts.ts';

const NOBODY: Registered = { active: 0, paused: 0, finished: 0, left: 0 };

type Placed = Omit<ProgrammeYear, 'registered'> & { id: string };

/** Adds to what was held in each programme who is registered in it today; of a programme that held nothing that alone. */
export async function withRegistered(
  ctx: ServiceContext,
  permission: Permission,
  { form, placed, language }: { form: TrainingForm; placed: readonly Placed[]; language: Language },
): Promise<{ programmes: ProgrammeYear[]; registered: Registered }> {
  const reach = reachOf(ctx.actor, permission);
  const [rows, all] = await Promise.all([
    listRegistered(ctx.db.read, reach, form),
    countRegistered(ctx.db.read, reach, form),
  ]);
  const byProgramme = new Map<string, ProgrammeYear>(
    placed.map(({ id, ...held }) => [id, { ...held, registered: { ...NOBODY } }]),
  );
  for (const { programmeId, name, status, learners } of rows) {
    const programme = byProgramme.get(programmeId) ?? {
      ...{ programme: name[language], learners: 0, placements: 0, weeks: 0, weeksDone: 0 },
      registered: { ...NOBODY },
    };
    programme.registered[status] += learners;
    byProgramme.set(programmeId, programme);
  }
  const registered = { ...NOBODY };
  for (const { status, learners } of all) registered[status] += learners;
  const programmes = [...byProgramme.values()].sort((a, b) => a.programme.localeCompare(b.programme, 'sv'));
  return { programmes, registered };
}
