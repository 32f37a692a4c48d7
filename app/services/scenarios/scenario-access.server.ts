import { applyChanges, askedBeyond } from '#app/domain/placements/scenarios/apply.ts';
import type { ScenarioChange } from '#app/domain/placements/scenarios/change.ts';
import type { RoundNow } from '#app/domain/placements/scenarios/scenario-problem.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { requireAmendable, requireRound } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { loadJoiningLearners } from '#db/queries/learner-facts.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import type { PlacementRow } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { findScenario } from '#db/queries/scenarios.ts';
import type { FoundScenario, ScenarioRow } from '#db/queries/scenarios.ts';

/** The round, when the actor plans it and it is not over: scenarios are for those who could make them true. */
export async function requirePlanned(context: ServiceContext, roundId: string, db?: Queries): Promise<RoundHead> {
  const head = await requireRound(context, roundId, 'round:edit', db);
  requireAmendable(head);
  return head;
}

/** A scenario with its round, when the actor plans that. */
export async function requireScenario(
  context: ServiceContext,
  roundId: string,
  scenarioId: string,
  db: Queries = context.db.read,
): Promise<FoundScenario & { head: RoundHead }> {
  const head = await requirePlanned(context, roundId, db);
  const found = await findScenario(db, roundId, scenarioId);
  if (!found) throw notFound();
  return { head, ...found };
}

/** The scenario for a change to it, which is refused when somebody else has changed it since it was shown. */
export async function requireUnchanged(
  context: ServiceContext,
  db: Queries,
  { roundId, scenarioId, version }: { roundId: string; scenarioId: string; version: number },
): Promise<{ head: RoundHead; scenario: ScenarioRow }> {
  const found = await requireScenario(context, roundId, scenarioId, db);
  if (found.scenario.version !== version) throw new Fault('conflict', 'changed_since');
  return found;
}

/** All that scenarios with such changes are made from, as the records stand now. */
export async function loadForScenarios(
  db: Queries,
  { round }: Pick<RoundHead, 'round'>,
  changes: readonly ScenarioChange[],
  now: Date,
): Promise<LoadedRound> {
  const { learnerIds, weeks } = askedBeyond(changes);
  // One after the other: inside a transaction there is one connection.
  const facts = await loadFacts(db, round.id, { weeks });
  const rows = await listHoldingPlacements(db, round.id);
  const available = await loadJoiningLearners(db, round.id, learnerIds);
  return { facts, rows, available, moment: { state: round.state, today: isoDate(now) } };
}

export type LoadedRound = RoundNow<PlacementRow>;

/** Whether a scenario would have anybody to place. */
export function placesNobody(round: LoadedRound, changes: readonly ScenarioChange[]): boolean {
  const { learners, periods } = applyChanges(round, changes, round.available).facts;
  return learners.length === 0 || periods.length === 0;
}
