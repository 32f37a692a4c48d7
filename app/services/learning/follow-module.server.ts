import { moduleBySlug, MODULES, nextModule } from '#app/domain/learning/curriculum.ts';
import type { Module, ModuleId } from '#app/domain/learning/curriculum.ts';
import { standingOf } from '#app/domain/learning/progress.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { findModuleProgress, keepModuleProgress } from '#db/queries/learning.ts';

/** The module at an address. @throws not found */
export function requireModule(slug: string): Module {
  const module = moduleBySlug(slug);
  if (!module) throw notFound();
  return module;
}

/** A module as its page needs it: how far the reader has come, and what comes after. */
export async function openModule({ db, actor }: ServiceContext, moduleId: ModuleId) {
  const module = MODULES.find(({ id }) => id === moduleId);
  if (!module) throw notFound();
  const progress = await findModuleProgress(db.read, actor.accountId, moduleId);
  return {
    module,
    standing: standingOf(module.version, progress ?? undefined),
    masteredAt: progress?.masteredAt ?? null,
    next: nextModule(moduleId),
  };
}

/** Keeps where in a module the reader is, to go on from there another day. */
export async function keepPlace({ db, actor, now }: ServiceContext, slug: string, place: string | null): Promise<void> {
  const key = { accountId: actor.accountId, moduleId: requireModule(slug).id };
  await db.write((tx) => keepModuleProgress(tx, key, { seenAt: now.toISOString(), ...(place !== null && { place }) }));
}

/** The reader says that she has read the module; nothing is known yet of what she knows. */
export async function finishReading({ db, actor, now }: ServiceContext, slug: string): Promise<void> {
  const key = { accountId: actor.accountId, moduleId: requireModule(slug).id };
  const at = now.toISOString();
  await db.write((tx) => keepModuleProgress(tx, key, { seenAt: at, readAt: at }));
}
