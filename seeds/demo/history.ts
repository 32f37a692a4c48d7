import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { publications } from '#db/schema/rounds.ts';
import { createAllocator } from './allocate.ts';
import type { Learner } from './learners.ts';
import type { Ledger } from './ledger.ts';
import { placeRound } from './placements.ts';
import type { PlacementBook } from './placements.ts';
import { programmeOf } from './population.ts';
import type { DemoRegion } from './region.ts';
import { weeksIn } from './rounds.ts';
import type { PlannedRound } from './rounds.ts';
import type { DemoTerms } from './terms.ts';
import type { ConflictRow } from './wishes.ts';

export type PublicationRow = typeof publications.$inferInsert;

export interface HistorySources {
  region: DemoRegion;
  conflicts: readonly ConflictRow[];
  used: Ledger;
  membersOf(round: PlannedRound): readonly Learner[];
  terms: DemoTerms;
  random: Random;
}

/** Places everybody in the rounds that have been published, oldest first. */
export function placeHistory(rounds: readonly PlannedRound[], sources: HistorySources): PlacementBook {
  const { region, conflicts, used, membersOf, terms, random } = sources;
  const barred = new Map(
    [...Map.groupBy(conflicts, (row) => row.learnerId)].map(([id, rows]) => [
      id,
      new Set(rows.map((row) => row.unitId)),
    ]),
  );
  const allocator = createAllocator({
    supplies: region.supplies,
    supervisors: region.staff.supervisors,
    absences: region.staff.absences,
    barred,
    used,
    random: random.fork('places'),
  });
  const book: PlacementBook = { placements: [], namings: [], unplaced: [] };
  for (const round of rounds) {
    const programme = programmeOf(round.row.programmeId);
    const tools = { allocator, terms, random: random.fork(round.row.id) };
    placeRound(book, { round, programme, learners: membersOf(round) }, tools);
  }
  return book;
}

/** The weeks in which each form has or had rounds. */
export function weeksInUse(rounds: readonly PlannedRound[]): ReadonlyMap<PlacementForm, ReadonlySet<IsoWeek>> {
  const byForm = Map.groupBy(rounds, (round) => programmeOf(round.row.programmeId).form);
  return new Map(
    [...byForm].map(([form, list]) => [form, new Set(list.flatMap(({ periods }) => periods.flatMap(weeksIn)))]),
  );
}

export function publicationsOf(
  rounds: readonly PlannedRound[],
  { placements }: PlacementBook,
  terms: DemoTerms,
): PublicationRow[] {
  const counts = Map.groupBy(placements, (row) => row.roundId);
  return rounds.map(({ row, periods }) => {
    const start = periods[0] ? mondayOf(periods[0].fromWeek) : terms.today;
    const published = [addDays(start, -42), addDays(terms.today, -1)].sort()[0] ?? terms.today;
    const told = counts.get(row.id) ?? [];
    return {
      id: `publication-${row.id}`,
      roundId: row.id,
      reference: `${row.term}-${row.id.replace('round-', '')}`.toUpperCase(),
      publishedAt: `${published}T09:00:00.000Z`,
      publishedBy: 'account-studierektor',
      placements: told.length,
      recipients: new Set(told.map((placement) => placement.learnerId)).size,
    };
  });
}
