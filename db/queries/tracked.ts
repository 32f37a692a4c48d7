import { eq, inArray, max } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Column, Table } from '../dialect.ts';
import { newId } from '../ids.ts';
import * as schema from '../schema/index.ts';
import { changeRows, changes } from '../schema/index.ts';
import { chunked } from './chunks.ts';

/** Tables whose rows have a history: every change to them is recorded and can be undone. */
const TRACKED = {
  attests: schema.attests,
  burdenEntries: schema.burdenEntries,
  capacities: schema.capacities,
  careProjects: schema.careProjects,
  conflicts: schema.conflicts,
  coursePrerequisites: schema.coursePrerequisites,
  earlierResults: schema.earlierResults,
  grants: schema.grants,
  housing: schema.housing,
  instrumentVersions: schema.instrumentVersions,
  journeys: schema.journeys,
  learnerPairs: schema.learnerPairs,
  learners: schema.learners,
  orders: schema.orders,
  organisations: schema.organisations,
  pathAssignments: schema.pathAssignments,
  periods: schema.periods,
  persons: schema.persons,
  placementSupervisors: schema.placementSupervisors,
  placements: schema.placements,
  qualityActions: schema.qualityActions,
  rotationBlocks: schema.rotationBlocks,
  rotationPlans: schema.rotationPlans,
  rotationResidents: schema.rotationResidents,
  roundLearners: schema.roundLearners,
  roundScenarios: schema.roundScenarios,
  rounds: schema.rounds,
  specialDecisions: schema.specialDecisions,
  studyDirectors: schema.studyDirectors,
  supervisorAbsences: schema.supervisorAbsences,
  supervisorTrainings: schema.supervisorTrainings,
  supervisors: schema.supervisors,
  surveyTriggers: schema.surveyTriggers,
  swapOffers: schema.swapOffers,
  travelExceptions: schema.travelExceptions,
  unitClosures: schema.unitClosures,
  unitQualityStates: schema.unitQualityStates,
  units: schema.units,
  wishes: schema.wishes,
} as const;

export type Entity = keyof typeof TRACKED;
export type RowOf<E extends Entity> = (typeof TRACKED)[E]['$inferSelect'];
export type NewRowOf<E extends Entity> = (typeof TRACKED)[E]['$inferInsert'];
export type Row = Record<string, unknown> & { id: string; version: number };

export interface NewChange {
  at: string;
  actorId: string;
  actorName: string;
  /** `<entity>.<verb>`, with the values its sentence needs. */
  kind: string;
  params?: Record<string, string | number>;
  roundId?: string | null;
  reason?: string | null;
  undoes?: string | null;
}

/** Writes rows and, with each, how it was before and after. */
export interface Recorder {
  readonly changeId: string;
  insert<E extends Entity>(entity: E, rows: readonly NewRowOf<E>[]): Promise<void>;
  /** Merges `patch` into each row and raises its version. */
  update<E extends Entity>(
    entity: E,
    edits: readonly { before: RowOf<E>; patch: Partial<NewRowOf<E>> }[],
  ): Promise<void>;
  remove<E extends Entity>(entity: E, rows: readonly RowOf<E>[]): Promise<void>;
}

interface TrackedTable {
  table: Table;
  idColumn: Column;
}

export function tracked(entity: Entity): TrackedTable {
  const table = TRACKED[entity];
  return { table, idColumn: table.id };
}

/** Opens a change; all that the recorder writes belongs to it. */
export async function recordChange(tx: Transaction, change: NewChange): Promise<Recorder> {
  const changeId = newId();
  const [latest] = await tx.select({ ordinal: max(changes.ordinal) }).from(changes);
  await tx.insert(changes).values({
    id: changeId,
    at: change.at,
    actorId: change.actorId,
    actorName: change.actorName,
    kind: change.kind,
    params: change.params ?? {},
    roundId: change.roundId ?? null,
    reason: change.reason ?? null,
    undoes: change.undoes ?? null,
    ordinal: (latest?.ordinal ?? 0) + 1,
  });
  return recorderFor(tx, changeId);
}

function recorderFor(tx: Transaction, changeId: string): Recorder {
  let ordinal = 0;

  async function keep(entity: Entity, pairs: { before: Row | null; after: Row | null }[]): Promise<void> {
    const rows = pairs.map(({ before, after }) => ({
      id: newId(),
      changeId,
      ordinal: (ordinal += 1),
      entity,
      entityId: (after ?? before)?.id ?? '',
      before,
      after,
    }));
    for (const part of chunked(rows, 400)) await tx.insert(changeRows).values(part);
  }

  return {
    changeId,
    async insert(entity, rows) {
      const written = await insertRows(tx, entity, rows);
      await keep(
        entity,
        written.map((after) => ({ before: null, after })),
      );
    },
    async update(entity, edits) {
      const pairs = [];
      for (const { before, patch } of edits) {
        const after = await overwrite(tx, entity, before.id, { ...patch, version: before.version + 1 });
        pairs.push({ before: before as Row, after });
      }
      await keep(entity, pairs);
    },
    async remove(entity, rows) {
      const { table, idColumn } = tracked(entity);
      for (const part of chunked(rows, 400)) {
        await tx.delete(table).where(
          inArray(
            idColumn,
            part.map((row) => row.id),
          ),
        );
      }
      await keep(
        entity,
        rows.map((before) => ({ before: before as Row, after: null })),
      );
    },
  };
}

async function insertRows(tx: Transaction, entity: Entity, rows: readonly unknown[]): Promise<Row[]> {
  const { table } = tracked(entity);
  const written: Row[] = [];
  for (const part of chunked(rows, 200)) {
    written.push(
      ...((await tx
        .insert(table)
        .values(part as Row[])
        .returning()) as Row[]),
    );
  }
  return written;
}

async function overwrite(tx: Transaction, entity: Entity, id: string, values: Record<string, unknown>): Promise<Row> {
  const { table, idColumn } = tracked(entity);
  const [after] = (await tx.update(table).set(values).where(eq(idColumn, id)).returning()) as Row[];
  if (!after) throw new Error(`${entity} ${id} disappeared inside a transaction`);
  return after;
}
