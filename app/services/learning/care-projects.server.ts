import { canSomewhere } from '#app/domain/access/can.ts';
import type { ChangedProjectValues, ProjectValues } from '#app/domain/learning/project-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { Overtaken } from '#app/domain/shared/overtaken.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { newId } from '#db/ids.ts';
import { findCareProject, listCareProjects } from '#db/queries/care-projects.ts';
import type { CareProject } from '#db/queries/care-projects.ts';

/** Everybody reads the register; those who lead research and development keep it. */
export function requireProjectKeeper({ actor }: ServiceContext): void {
  if (!canSomewhere(actor, 'project:edit')) throw new Fault('forbidden');
}

export async function readProjects({ db, actor }: ServiceContext) {
  return { mayEdit: canSomewhere(actor, 'project:edit'), projects: await listCareProjects(db.read) };
}

/** @throws not found */
export async function readProject({ db, actor }: ServiceContext, projectId: string) {
  const project = await findCareProject(db.read, projectId);
  if (!project) throw notFound();
  return { mayEdit: canSomewhere(actor, 'project:edit'), project };
}

/** The project for the form that changes it. @throws not found; forbidden for those who may only read */
export async function editableProject(ctx: ServiceContext, projectId: string): Promise<CareProject> {
  const { project } = await readProject(ctx, projectId);
  requireProjectKeeper(ctx);
  return project;
}

export async function addProject(
  ctx: ServiceContext,
  values: ProjectValues,
): Promise<{ changeId: string; projectId: string }> {
  requireProjectKeeper(ctx);
  return ctx.db.write(async (tx) => {
    const recorder = await beginChange(tx, ctx, 'project.added', { name: values.name });
    const projectId = newId();
    await recorder.insert('careProjects', [{ id: projectId, ...values }]);
    return { changeId: recorder.changeId, projectId };
  });
}

/** Not saved when somebody has saved it after the version that the form was made from. */
export async function changeProject(
  ctx: ServiceContext,
  projectId: string,
  { version, ...patch }: ChangedProjectValues,
): Promise<Result<{ changeId: string }, Overtaken>> {
  requireProjectKeeper(ctx);
  return ctx.db.write(async (tx) => {
    const before = await findCareProject(tx, projectId);
    if (!before) throw notFound();
    if (before.version !== version) return err({ code: 'overtaken', version: before.version });
    const recorder = await beginChange(tx, ctx, 'project.changed', { name: patch.name });
    await recorder.update('careProjects', [{ before, patch }]);
    return ok({ changeId: recorder.changeId });
  });
}

/** @throws Fault conflict changed_since when somebody has saved it meanwhile */
export async function removeProject(ctx: ServiceContext, projectId: string, version: number): Promise<string> {
  requireProjectKeeper(ctx);
  return ctx.db.write(async (tx) => {
    const before = await findCareProject(tx, projectId);
    if (!before) throw notFound();
    if (before.version !== version) throw new Fault('conflict', 'changed_since', { name: before.name });
    const recorder = await beginChange(tx, ctx, 'project.removed', { name: before.name });
    await recorder.remove('careProjects', [before]);
    return recorder.changeId;
  });
}
