import { MODULES } from '#app/domain/learning/curriculum.ts';
import { continueWith, standingOf } from '#app/domain/learning/progress.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listModuleProgress } from '#db/queries/learning.ts';

/** Every module with how far the reader has come, and the one to go on with. Only what is the reader's own. */
export async function readCurriculum({ db, actor }: ServiceContext) {
  const progress = new Map((await listModuleProgress(db.read, actor.accountId)).map((row) => [row.moduleId, row]));
  const modules = MODULES.map((module) => {
    const own = progress.get(module.id);
    return {
      ...module,
      standing: standingOf(module.version, own),
      place: own?.place ?? null,
      seenAt: own?.seenAt ?? null,
    };
  });
  return { modules, next: continueWith(modules) };
}

export type CurriculumModule = Awaited<ReturnType<typeof readCurriculum>>['modules'][number];
