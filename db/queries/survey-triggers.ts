import { asc, desc, eq, max } from 'drizzle-orm';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import { surveyOccasions, surveyTriggers, surveyWaves } from '../schema/index.ts';

export type Trigger = typeof surveyTriggers.$inferSelect;

/** Standing surveys by name, each with the last week that it has asked of; null when it has asked of none. */
export async function listTriggers(db: Queries): Promise<{ trigger: Trigger; askedThrough: IsoWeek | null }[]> {
  const asked = await db
    .select({ triggerId: surveyOccasions.triggerId, week: max(surveyOccasions.throughWeek) })
    .from(surveyOccasions)
    .groupBy(surveyOccasions.triggerId);
  const weeks = new Map(asked.map(({ triggerId, week }) => [triggerId, week]));
  const triggers = await db.select().from(surveyTriggers).orderBy(asc(surveyTriggers.name));
  return triggers.map((trigger) => ({ trigger, askedThrough: weeks.get(trigger.id) ?? null }));
}

export async function findTrigger(db: Queries, id: string) {
  const triggers = await listTriggers(db);
  return triggers.find(({ trigger }) => trigger.id === id) ?? null;
}

/** Another trigger of the name. */
export async function isTriggerNameTaken(db: Queries, name: string, id: string): Promise<boolean> {
  const found = await db.select({ id: surveyTriggers.id }).from(surveyTriggers).where(eq(surveyTriggers.name, name));
  return found.some((trigger) => trigger.id !== id);
}

/** Notes that a trigger has opened a wave. Fails on the key when it has done so before. */
export async function insertOccasion(
  tx: Transaction,
  occasion: Omit<typeof surveyOccasions.$inferInsert, 'id'>,
): Promise<void> {
  await tx.insert(surveyOccasions).values({ ...occasion, id: newId() });
}

/** The waves that a trigger has opened, the latest first. */
export async function listTriggerWaves(db: Queries, triggerId: string) {
  return db
    .select({ wave: surveyWaves })
    .from(surveyOccasions)
    .innerJoin(surveyWaves, eq(surveyWaves.id, surveyOccasions.waveId))
    .where(eq(surveyOccasions.triggerId, triggerId))
    .orderBy(desc(surveyWaves.opensOn), asc(surveyWaves.name));
}
