import { and, asc, eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { roundScenarios, scenarioAnswers } from '../schema/index.ts';

export type ScenarioRow = typeof roundScenarios.$inferSelect;
export type AnswerRow = typeof scenarioAnswers.$inferSelect;

/** A scenario with what it came to; null before it has been worked out. */
export interface FoundScenario {
  scenario: ScenarioRow;
  answer: AnswerRow | null;
}

/** The scenarios of a round, the oldest first. */
export async function listScenarios(db: Queries, roundId: string): Promise<FoundScenario[]> {
  return db
    .select({ scenario: roundScenarios, answer: scenarioAnswers })
    .from(roundScenarios)
    .leftJoin(scenarioAnswers, eq(scenarioAnswers.scenarioId, roundScenarios.id))
    .where(eq(roundScenarios.roundId, roundId))
    .orderBy(asc(roundScenarios.createdAt), asc(roundScenarios.id));
}

/** A scenario of the round; null when it has none by that id. */
export async function findScenario(db: Queries, roundId: string, id: string): Promise<FoundScenario | null> {
  const [found] = await db
    .select({ scenario: roundScenarios, answer: scenarioAnswers })
    .from(roundScenarios)
    .leftJoin(scenarioAnswers, eq(scenarioAnswers.scenarioId, roundScenarios.id))
    .where(and(eq(roundScenarios.roundId, roundId), eq(roundScenarios.id, id)));
  return found ?? null;
}

/** Keeps what a scenario came to, in place of what it came to before. */
export async function keepAnswer(tx: Transaction, answer: typeof scenarioAnswers.$inferInsert): Promise<void> {
  await tx.delete(scenarioAnswers).where(eq(scenarioAnswers.scenarioId, answer.scenarioId));
  await tx.insert(scenarioAnswers).values(answer);
}
