import { HUNDREDTHS } from '#app/domain/placements/burden/burden-entry.ts';
import { newRoundBurdens } from '#app/services/rounds/record-burdens.server.ts';
import type { Transaction } from '#db/database.ts';
import { findRound } from '#db/queries/rounds.ts';
import { insertRows } from '#db/queries/seeding.ts';
import * as tables from '#db/schema/index.ts';
import type { CohortPlan } from './cohorts/index.ts';
import type { Learner } from './learners.ts';
import type { PlannedRound } from './rounds.ts';
import type { DemoTerms } from './terms.ts';

export type BurdenRow = typeof tables.burdenEntries.$inferInsert;

/** What learners carried before there were accounts; it weighs in full in the last round of their cohort. */
export function openingBurdens(
  { rounds, start }: Pick<CohortPlan, 'rounds' | 'start'>,
  learners: readonly Learner[],
  terms: DemoTerms,
): BurdenRow[] {
  const last = Math.max(start, ...rounds.map((round) => round.term));
  return learners
    .filter(({ burden }) => burden > 0)
    .map(({ row, burden }) => ({
      id: `${row.id}:opening`,
      learnerId: row.id,
      term: terms.code(last - 1),
      kind: 'opening',
      hundredths: burden * HUNDREDTHS,
      recordedAt: `${terms.today}T05:00:00.000Z`,
    }));
}

const WHOLE_REGION = { region: true, branches: [], organisationIds: [], unitIds: [], programmeIds: [], personId: null };

/** The rounds that the demo's student has behind her, as their closing would have recorded them. */
export function roundsBehind(rounds: readonly PlannedRound[], cohort: string | undefined): string[] {
  return rounds.filter(({ row, cohort: { key } }) => row.state === 'closed' && key === cohort).map(({ row }) => row.id);
}

/** What learners have carried of rounds that are over, by the function that closes them. */
export async function recordBurdens(tx: Transaction, roundIds: readonly string[], today: string): Promise<void> {
  for (const roundId of roundIds) {
    const head = await findRound(tx, roundId, WHOLE_REGION);
    if (!head) continue;
    const rows = await newRoundBurdens(tx, head, new Date(`${today}T05:30:00.000Z`));
    await insertRows(
      tx,
      tables.burdenEntries,
      rows.map((row) => ({ ...row, id: `${roundId}:${row.learnerId}` })),
    );
  }
}
