import { can, canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { ROTATION_FORMS } from '#app/domain/rotation-plans/vocabulary.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { listProgrammes } from '#db/queries/rounds.ts';
import { countUntold } from '#db/queries/publications.ts';
import { countRotations, listRotations } from '#db/queries/rotations.ts';
import type { RotationHead } from '#db/queries/rotations.ts';
import { readRotationRun } from './propose-rotation.server.ts';
import { requireRotation } from './rotation-access.server.ts';

/** Rotations within reach, with how many blocks they want and have. */
export async function readRotations(context: ServiceContext, permission: Permission = 'plan:read') {
  const { actor, db } = context;
  if (!canSomewhere(actor, permission)) throw notFound();
  const found = await listRotations(db.read, reachOf(actor, permission));
  const counts = await countRotations(
    db.read,
    found.map(({ id }) => id),
  );
  return {
    rotations: found.map(({ programme: _, ...rotation }) => {
      const { residents = 0, blocks = 0, planned = 0 } = counts.get(rotation.id) ?? {};
      return { ...rotation, residents, wanted: residents * blocks, planned };
    }),
    mayOpen: canSomewhere(actor, 'round:edit'),
  };
}

/** Programmes in which the actor may open a rotation. */
export async function readRotationProgrammes(context: ServiceContext) {
  if (!canSomewhere(context.actor, 'round:edit')) throw notFound();
  const all = await listProgrammes(context.db.read, reachOf(context.actor, 'round:edit'));
  return all.filter(({ form }) => ROTATION_FORMS.some((one) => one === form));
}

/** A rotation as every one of its pages shows it: what it is, how far it has come, and what the reader may do. */
export async function readRotation(context: ServiceContext, planId: string) {
  const head = await requireRotation(context, planId);
  const { round, plan, programme } = head;
  const db = context.db.read;
  const [run, untold, counts] = await Promise.all([
    readRotationRun(context, planId),
    countUntold(db, [planId]),
    countRotations(db, [planId]),
  ]);
  const may = (permission: Parameters<typeof can>[1]) => can(context.actor, permission, belongingOf(head));
  const { residents = 0, planned = 0 } = counts.get(planId) ?? {};
  return {
    id: round.id,
    name: round.name,
    state: round.state,
    programme: { id: programme.id, form: programme.form, name: programme.name },
    firstWeek: plan.firstWeek,
    lastWeek: plan.lastWeek,
    priority: plan.priority,
    blocks: blocksOf(head),
    residents,
    planned,
    /** Changes to a published plan that nobody has been told of. */
    pending: round.state === 'published' ? (untold.get(planId) ?? 0) : 0,
    run,
    may: {
      edit: may('round:edit') && round.state !== 'closed',
      propose: may('round:propose') && round.state !== 'closed',
      adjust: may('placement:edit') && round.state !== 'closed',
      publish: may('round:publish'),
      report: may('report:run'),
      seeLearners: may('learner:read'),
      seeHistory: may('history:read'),
    },
  };
}

export type RotationData = Awaited<ReturnType<typeof readRotation>>;

export interface NamedBlock {
  id: string;
  code: string;
  name: { sv: string; en: string };
  weeks: number;
  leastWeeks: number | null;
}

/** The blocks of a rotation with their names, in order. */
export function blocksOf({ blocks, periods }: RotationHead): NamedBlock[] {
  return blocks.flatMap(({ id, weeks, leastWeeks }) => {
    const period = periods.find((one) => one.id === id);
    return period ? [{ id, code: period.courseCode, name: period.courseName, weeks, leastWeeks }] : [];
  });
}
