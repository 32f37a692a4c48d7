import { reachOf } from '#app/domain/access/can.ts';
import { demandParts, stretchesOf } from '#app/domain/placements/demands.ts';
import type { Stretches } from '#app/domain/placements/demands.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { continuingParts } from '#app/domain/placements/continuing-parts.ts';
import { weekPlaces, type HeldSpan } from '#app/domain/placements/week-places.ts';
import { attestIn, rankReasons } from '#app/domain/scheduling/rank-reasons.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { weekCount } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { findLatestProposal, findLatestResult } from '#db/queries/plan.ts';
import { listPlacementRecords } from '#db/queries/placement-records.ts';
import {
  listExportLearners,
  listExportPlacements,
  listExportSupervisors,
  listExportWishes,
  listOthersHeld,
  listStatedPlaces,
  listUnitOwners,
} from '#db/queries/round-export.ts';
import type { ExportLearner } from '#db/queries/round-export.ts';
import { countRoundSpans } from '#db/queries/report-totals.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { ExportUnplaced, RoundExportFacts, UnitWeekPlaces } from '#reports/round-export/facts.ts';

type Language = 'sv' | 'en';

/** Everything the export of a round says, read for the one who asks. */
export async function loadRoundExport(
  ctx: ServiceContext,
  head: RoundHead,
  { language, version }: { language: Language; version: string },
): Promise<RoundExportFacts> {
  const { round, programme } = head;
  const read = ctx.db.read;
  const protectedReach = reachOf(ctx.actor, 'protected:read');
  const [rows, records, learners, supervisors, wishes, proposal, result, spans] = await Promise.all([
    listExportPlacements(read, round.id, protectedReach),
    listPlacementRecords(read, [round.id]),
    listExportLearners(read, round.id, protectedReach),
    listExportSupervisors(read, round.id),
    listExportWishes(read, round.id),
    findLatestProposal(read, round.id),
    findLatestResult(read, round.id),
    countRoundSpans(read, round.id),
  ]);
  const continuing = continuingParts(rows);
  const ranks = new Map(wishes.map((wish) => [`${wish.learnerId} ${wish.unitId}`, wish.rank]));
  const named = Map.groupBy(supervisors, ({ placementId }) => placementId);
  return {
    round: { ...round, programme: programme.name[language], form: programme.form, learners: learners.length },
    at: ctx.now.toISOString(),
    by: ctx.actor.name,
    productVersion: version,
    periods: head.periods.map(({ id, ordinal, courseName, fromWeek, toWeek }) => ({
      id,
      ordinal,
      course: courseName[language],
      fromWeek: fromWeek as IsoWeek,
      toWeek: toWeek as IsoWeek,
    })),
    placements: rows.map((row) => ({
      ...row,
      continues: continuing.has(row.id),
      wishRank: ranks.get(`${row.learnerId} ${row.unit.id}`) ?? null,
      supervisors: (named.get(row.id) ?? []).map(({ name }) => name),
    })),
    places: await loadPlaces(read, head, rows),
    unplaced: unplacedOf(head, { stretches: stretchesOf(records), learners, wishes, reasons: reasonsOf(result) }),
    proposalAt: proposal?.createdAt ?? null,
    sums: sumSpans(spans),
  };
}

/** What the round comes to, from counts of the database and not from its rows. */
function sumSpans(spans: Awaited<ReturnType<typeof countRoundSpans>>): RoundExportFacts['sums'] {
  const volumes = { weeks: 0, places: 0, plannedWeeks: 0, plannedPlaces: 0 };
  const sums = { placements: 0, weeks: 0 };
  for (const { state, fromWeek, toWeek, placements, named, places } of spans) {
    sums.placements += placements;
    if (!holdsPlace(state)) continue;
    const weeks = weekCount({ from: fromWeek, to: toWeek });
    const isPlanned = state === 'proposed' || state === 'preliminary';
    sums.weeks += placements * weeks;
    volumes[isPlanned ? 'plannedWeeks' : 'weeks'] += named * weeks;
    volumes[isPlanned ? 'plannedPlaces' : 'places'] += places;
  }
  return { ...sums, volumes };
}

type Row = Awaited<ReturnType<typeof listExportPlacements>>[number];
type Reasons = Map<string, ExportUnplaced['reasons']>;

async function loadPlaces(read: Queries, head: RoundHead, rows: readonly Row[]): Promise<UnitWeekPlaces[]> {
  const round = rows.flatMap((row): HeldSpan[] => {
    const { unit, state, fromWeek, toWeek } = row;
    return holdsPlace(state) ? [{ unitId: unit.id, from: fromWeek, to: toWeek }] : [];
  });
  const weeks = spanOf([...head.periods, ...round.map(({ from, to }) => ({ fromWeek: from, toWeek: to }))]);
  if (!weeks) return [];
  const { form } = head.programme;
  const [stated, others, owners] = await Promise.all([
    listStatedPlaces(read, form, weeks),
    listOthersHeld(read, head.round.id, weeks),
    listUnitOwners(read),
  ]);
  const places = weekPlaces(form, weeks, { stated, round, others });
  return places.map((place) => ({ ...place, unit: '', owner: '', ...owners.get(place.unitId) }));
}

interface UnplacedSources {
  stretches: Stretches;
  learners: readonly ExportLearner[];
  wishes: Awaited<ReturnType<typeof listExportWishes>>;
  reasons: Reasons;
}

/** Learners of the round without a place, per period or what is left of it, with what the optimiser found in the way. */
function unplacedOf(
  { periods }: RoundHead,
  { stretches, learners, wishes, reasons }: UnplacedSources,
): ExportUnplaced[] {
  return periods.flatMap((period) =>
    learners.flatMap((learner) =>
      stretches(period, learner.id)
        .filter(({ isPlaced, isSettled }) => !isPlaced && !isSettled)
        .map(({ weeks }) => ({
          learnerId: learner.id,
          learner: learner.name,
          cohort: learner.cohort,
          periodId: period.id,
          fromWeek: weeks.from,
          toWeek: weeks.to,
          firstWish: wishes.find((wish) => wish.learnerId === learner.id)?.unitName ?? null,
          reasons: reasons.get(`${period.id} ${learner.id}`) ?? [],
        })),
    ),
  );
}

function reasonsOf(result: unknown): Reasons {
  const { unplaced = [] } = (result ?? {}) as Partial<Proposal>;
  return new Map(
    unplaced.map(({ demandId, reasons }) => {
      const { periodId, learnerId } = demandParts(demandId);
      const told = rankReasons(reasons).map(({ code, count, params }) => ({ code, count, attest: attestIn(params) }));
      return [`${periodId} ${learnerId}`, told];
    }),
  );
}

function spanOf(ranges: readonly { fromWeek: string; toWeek: string }[]): WeekRange | null {
  const from = ranges.map((range) => range.fromWeek).sort()[0];
  const to = ranges
    .map((range) => range.toWeek)
    .sort()
    .at(-1);
  return from && to ? { from: from as IsoWeek, to: to as IsoWeek } : null;
}
