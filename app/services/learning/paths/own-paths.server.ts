import { pathById, pathBySlug, pathsFor } from '#app/domain/learning/paths.ts';
import type { LearningPath } from '#app/domain/learning/paths.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listAssignedTo } from '#db/queries/path-assignments.ts';
import { readCurriculum } from '../read-curriculum.server.ts';
import type { CurriculumModule } from '../read-curriculum.server.ts';

/** A path as its reader meets it. */
interface OwnPath {
  path: LearningPath;
  /** Null where nobody has assigned it to her. */
  assigned: { dueOn: string | null } | null;
  modules: CurriculumModule[];
  mastered: number;
}

/** The paths that are assigned to the reader, the most pressing first, then the others, those for her roles first. */
export async function readOwnPaths(context: ServiceContext): Promise<OwnPath[]> {
  const { db, actor, now } = context;
  const [{ modules }, assigned] = await Promise.all([
    readCurriculum(context),
    listAssignedTo(db.read, actor.personId, isoDate(now)),
  ]);
  // Where one path is assigned twice, what is due first counts.
  const dueOn = new Map(assigned.toReversed().map((one) => [one.pathId, one.dueOn]));
  const order = assigned.flatMap(({ pathId }) => pathById(pathId) ?? []);
  const paths = new Set([...order, ...pathsFor(actor.grants.map(({ role }) => role))]);
  return [...paths].map((path) => {
    const own = path.modules.flatMap((id) => modules.find((module) => module.id === id) ?? []);
    return {
      path,
      assigned: dueOn.has(path.id) ? { dueOn: dueOn.get(path.id) ?? null } : null,
      modules: own,
      mastered: own.filter(({ standing }) => standing === 'mastered').length,
    };
  });
}

/** @throws Fault not_found */
export async function readOwnPath(context: ServiceContext, slug: string): Promise<OwnPath> {
  const path = pathBySlug(slug);
  const found = (await readOwnPaths(context)).find((one) => one.path === path);
  if (!found) throw notFound();
  return found;
}
