import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { isIrreversible } from '#app/domain/shared/irreversible.ts';
import type { Queries } from '#db/database.ts';
import type { Change, ChangeRow } from '#db/queries/history.ts';
import type { Entity } from '#db/queries/tracked.ts';
import { countWithin, listTouchedLearners } from '#db/queries/undo-scope.ts';
import type { ScopeRoot } from '#db/queries/undo-scope.ts';

interface Guard {
  permission: Permission;
  /** Null where only a reach over the whole region will do. */
  root: ScopeRoot | null;
  /** The column that names the root; its own id when absent. */
  via?: string;
}

/** What one must be allowed to edit to put a row of each table back. */
const GUARDS: Readonly<Record<Entity, Guard>> = {
  attests: { permission: 'learner:edit', root: 'learner', via: 'learnerId' },
  burdenEntries: { permission: 'round:edit', root: 'round', via: 'roundId' },
  capacities: { permission: 'capacity:edit', root: 'unit', via: 'unitId' },
  careProjects: { permission: 'project:edit', root: null },
  conflicts: { permission: 'placement:edit', root: 'learner', via: 'learnerId' },
  coursePrerequisites: { permission: 'round:edit', root: 'course', via: 'courseId' },
  earlierResults: { permission: 'survey:edit', root: null },
  grants: { permission: 'account:edit', root: null },
  housing: { permission: 'unit:edit', root: null },
  instrumentVersions: { permission: 'survey:edit', root: null },
  journeys: { permission: 'unit:edit', root: 'unit', via: 'unitId' },
  learnerPairs: { permission: 'round:edit', root: 'round', via: 'roundId' },
  learners: { permission: 'learner:edit', root: 'learner' },
  orders: { permission: 'order:edit', root: 'round', via: 'roundId' },
  organisations: { permission: 'unit:edit', root: null },
  // Whose they are depends on the group: the one who did it, or who assigns in the whole region.
  pathAssignments: { permission: 'path:assign', root: null },
  periods: { permission: 'round:edit', root: 'round', via: 'roundId' },
  persons: { permission: 'learner:edit', root: null },
  placementSupervisors: { permission: 'supervisor:edit', root: 'placement', via: 'placementId' },
  placements: { permission: 'placement:edit', root: 'placement' },
  // Whose they are depends on where learners have been: the one who did it, or who reads the whole region.
  qualityActions: { permission: 'quality:edit', root: null },
  rotationBlocks: { permission: 'round:edit', root: 'round', via: 'roundId' },
  rotationPlans: { permission: 'round:edit', root: 'round' },
  rotationResidents: { permission: 'round:edit', root: 'round', via: 'roundId' },
  roundLearners: { permission: 'round:edit', root: 'round', via: 'roundId' },
  roundScenarios: { permission: 'round:edit', root: 'round', via: 'roundId' },
  rounds: { permission: 'round:edit', root: 'round' },
  specialDecisions: { permission: 'round:edit', root: 'round', via: 'roundId' },
  studyDirectors: { permission: 'director:edit', root: 'director' },
  supervisorAbsences: { permission: 'supervisor:edit', root: 'supervisor', via: 'supervisorId' },
  supervisorTrainings: { permission: 'supervisor:edit', root: 'supervisor', via: 'supervisorId' },
  supervisors: { permission: 'supervisor:edit', root: 'supervisor' },
  surveyTriggers: { permission: 'survey:edit', root: null },
  swapOffers: { permission: 'placement:edit', root: 'round', via: 'roundId' },
  travelExceptions: { permission: 'round:edit', root: 'round', via: 'roundId' },
  unitClosures: { permission: 'capacity:edit', root: 'unit', via: 'unitId' },
  unitQualityStates: { permission: 'quality:judge', root: null },
  units: { permission: 'unit:edit', root: 'unit' },
  wishes: { permission: 'round:edit', root: 'round', via: 'roundId' },
};

/** Rows of a person belong to the learner, supervisor or study director whose rows stand in the same change. */
const ROLE_ENTITIES: readonly Entity[] = ['learners', 'supervisors', 'studyDirectors'];

/** Whether the actor may edit all that a change touched. Without scope over the region she may also undo her own acts. */
export async function mayUndo(db: Queries, actor: Actor, change: Change, rows: readonly ChangeRow[]): Promise<boolean> {
  if (isIrreversible(change.kind)) return false;
  const byEntity = Map.groupBy(rows, (row) => row.entity as Entity);
  const hasRole = ROLE_ENTITIES.some((entity) => byEntity.has(entity));
  for (const [entity, touched] of byEntity) {
    if (entity === 'persons' && hasRole) continue;
    const { permission, root, via } = GUARDS[entity];
    if (!canSomewhere(actor, permission)) return false;
    const reach = reachOf(actor, permission);
    if (reach.region || change.actorId === actor.accountId) continue;
    if (root === null) return false;
    const ids = new Set(touched.map((row) => rootId(row, via)));
    if ((await countWithin(db, root, [...ids], reach)) < ids.size) return false;
  }
  if (rows.length === 0) return false;
  return change.actorId === actor.accountId || hidesNobody(db, actor, rows);
}

/**
 * Whether all learners in a change are open to the actor. Who may not read a protected identity neither takes the mark
 * away nor puts back what was said of its bearer, unless it was her own act.
 */
async function hidesNobody(db: Queries, actor: Actor, rows: readonly ChangeRow[]): Promise<boolean> {
  const valuesOf = (row: ChangeRow) => [row.before, row.after].filter((value) => value !== null);
  const learnerIds = rows.flatMap((row) =>
    row.entity === 'learners' ? [row.entityId] : valuesOf(row).map(({ learnerId }) => learnerId),
  );
  const people = rows.filter(({ entity }) => entity === 'persons');
  const isMarked = (row: ChangeRow) =>
    valuesOf(row).some(({ protectedIdentity }) => typeof protectedIdentity === 'string');
  const marked = new Set(people.filter(isMarked).map(({ entityId }) => entityId));
  const touched = await listTouchedLearners(
    db,
    {
      learnerIds: [...new Set(learnerIds)].filter((id) => typeof id === 'string'),
      personIds: people.map(({ entityId }) => entityId),
    },
    reachOf(actor, 'protected:read'),
  );
  return touched.every(({ personId, isOpen, isWithin }) => (marked.has(personId) ? isWithin : isOpen));
}

/** The same for a list, where the final answer is given when the button is pressed. */
export function mightUndo(actor: Actor, entities: readonly string[]): boolean {
  const guarded = entities.filter((entity): entity is Entity => entity in GUARDS);
  return (
    guarded.length > 0 &&
    guarded.every((entity) => entity === 'persons' || canSomewhere(actor, GUARDS[entity].permission))
  );
}

function rootId(row: ChangeRow, via: string | undefined): string {
  const value = via === undefined ? row.entityId : (row.after ?? row.before)?.[via];
  return typeof value === 'string' ? value : '';
}
