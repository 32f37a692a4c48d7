import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { AssignmentValues } from '#app/domain/learning/assignment-form.ts';
import { completionOf, masteredByModule } from '#app/domain/learning/completion.ts';
import { modulesOf, pathById } from '#app/domain/learning/paths.ts';
import type { LearningPath } from '#app/domain/learning/paths.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { newId } from '#db/ids.ts';
import { forgetMessages } from '#db/queries/outbox.ts';
import {
  findAssignment,
  listAssignments,
  listMastered,
  listMembers,
  listWithAccount,
} from '#db/queries/path-assignments.ts';
import type { NamedAssignment } from '#db/queries/path-assignments.ts';
import { pathLettersOf } from '../path-letter-key.ts';
import { assignableGroups, groupJudge } from './assignable-groups.server.ts';

/** @throws Fault not_found for those who assign no paths */
export function requireAssigner({ actor }: ServiceContext): void {
  if (!canSomewhere(actor, 'path:assign')) throw notFound();
}

export function assignsPaths({ actor }: ServiceContext): boolean {
  return canSomewhere(actor, 'path:assign');
}

/** The assignments within the reader's reach, each with how many of its group are through. */
export async function readAssignments(context: ServiceContext) {
  requireAssigner(context);
  const isWithin = await groupJudge(context);
  const own = (await listAssignments(context.db.read)).filter(isWithin);
  return Promise.all(
    own.map(async (assignment) => {
      const { members } = await followGroup(context, assignment);
      const done = members.filter(({ completedAt }) => completedAt !== null).length;
      return { ...assignment, people: members.length, done };
    }),
  );
}

/** One assignment: who is through, and how far the others have come. Never what anybody has answered. */
export async function readAssignment(context: ServiceContext, assignmentId: string) {
  const assignment = await requireAssignment(context, assignmentId);
  return { assignment, ...(await followGroup(context, assignment)) };
}

async function requireAssignment(context: ServiceContext, assignmentId: string, read = context.db.read) {
  requireAssigner(context);
  const assignment = await findAssignment(read, assignmentId);
  if (!assignment || !(await groupJudge(context))(assignment)) throw notFound();
  return assignment;
}

async function followGroup({ db, actor, now }: ServiceContext, assignment: NamedAssignment) {
  const today = isoDate(now);
  const modules = modulesIn(assignment);
  const [people, mastered, withAccount] = await Promise.all([
    listMembers(db.read, assignment, today, reachOf(actor, 'protected:read')),
    listMastered(
      db.read,
      assignment,
      today,
      modules.map(({ id }) => id),
    ),
    listWithAccount(db.read, assignment, today),
  ]);
  const completion = completionOf(
    modules,
    people.map(({ personId }) => personId),
    mastered,
  );
  return {
    members: people.map(({ id, personId, name }) => ({
      ...{ id, name },
      hasAccount: withAccount.has(personId),
      ...(completion.get(personId) ?? { mastered: 0, completedAt: null }),
    })),
    modules: masteredByModule(modules, mastered),
  };
}

function modulesIn({ pathId }: Pick<NamedAssignment, 'pathId'>) {
  const path: LearningPath | null = pathById(pathId);
  return path ? modulesOf(path) : [];
}

/** Assigns a path to a group; who is in it is asked each day anew, so that whoever comes later has it too. */
export async function assignPath(
  context: ServiceContext,
  { pathId, group: key, dueOn }: AssignmentValues,
): Promise<{ assignmentId: string; changeId: string }> {
  requireAssigner(context);
  const chosen = (await assignableGroups(context)).find((one) => one.key === key);
  if (!chosen) throw notFound();
  const assignmentId = newId();
  return context.db.write(async (tx) => {
    const recorder = await beginChange(tx, context, 'path.assigned', { path: pathId });
    const row = { id: assignmentId, pathId, ...chosen.group, dueOn, assignedOn: isoDate(context.now) };
    await recorder.insert('pathAssignments', [row]);
    return { assignmentId, changeId: recorder.changeId };
  });
}

/** @throws Fault conflict changed_since when somebody has changed it meanwhile */
export async function removeAssignment(context: ServiceContext, assignmentId: string, version: number) {
  return context.db.write(async (tx) => {
    const { programme: _programme, unitName: _unit, ...before } = await requireAssignment(context, assignmentId, tx);
    if (before.version !== version) throw new Fault('conflict', 'changed_since', { name: before.pathId });
    const recorder = await beginChange(tx, context, 'path.withdrawn', { path: before.pathId });
    await recorder.remove('pathAssignments', [before]);
    await forgetMessages(tx, pathLettersOf(assignmentId), 'unsent');
    return recorder.changeId;
  });
}
