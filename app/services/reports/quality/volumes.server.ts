import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { countBrokenOff } from '#app/domain/placements/broken-off.ts';
import { continuingParts } from '#app/domain/placements/continuing-parts.ts';
import { EMPLOYED_FORMS, holdsPlace, isCompleted } from '#app/domain/placements/vocabulary.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { isInPeriod } from '#app/domain/quality/report-period.ts';
import type { ReportPeriod } from '#app/domain/quality/report-period.ts';
import { isInScope } from '#app/domain/quality/report-scope.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { addDays, compareWeeks, expandWeeks, isoDate, mondayOf, weekCount, weekOf } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { summariseRounds } from '#app/services/rounds/summarise-rounds.server.ts';
import {
  countRoundPlaces,
  countSpans,
  listPeriodParts,
  listRoundPlaces,
  sumOrdered,
} from '#db/queries/quality-report.ts';
import type { ReportArea } from '#db/queries/quality-report.ts';
import { listPlacedRounds } from '#db/queries/rounds.ts';
import { listTermPlacements, sumOrders } from '#db/queries/term-reports.ts';
import type { TermPlacement } from '#db/queries/term-reports.ts';
import { countDecidedEndings, countEnded } from '#db/queries/report-totals.ts';
import { countDemands, countLeftSpans } from '#db/queries/wanted-places.ts';
import { LATE_DAYS } from '#reports/changes-sheet.ts';
import type { ChangeSums, RoundOutcome, RoundSums } from '#reports/placement-statistics/facts.ts';
import type { EmployedForm } from '#reports/vfu-quality/facts.ts';
import type { VolumeSums } from '#reports/volumes-sheet.ts';

export type CountedRow = TermPlacement & { continues: boolean };

/** Placements of the area that touch the period, each with whether it goes on from another unit. */
export async function readPlacements(
  { db }: ServiceContext,
  { reach, scope, form }: ReportArea,
  { weeks }: ReportPeriod,
): Promise<CountedRow[]> {
  const rows = (await listTermPlacements(db.read, reach, weeks)).filter(
    (row) =>
      (form === undefined || row.form === form) &&
      isInScope(scope, { unitPath: row.unit.path, schoolId: row.educationOrganisationId }),
  );
  const continuing = continuingParts(
    await listPeriodParts(db.read, [...new Set(rows.map(({ periodId }) => periodId))]),
  );
  return rows.map((row) => ({ ...row, continues: continuing.has(row.id) }));
}

const isPlanned = (state: PlacementState) => state === 'proposed' || state === 'preliminary';

/** The volumes of the area, from counts of the database and not from its rows. */
export async function sumVolumes({ db }: ServiceContext, area: ReportArea, period: ReportPeriod): Promise<VolumeSums> {
  const sums = { weeks: 0, places: 0, plannedWeeks: 0, plannedPlaces: 0 };
  for (const { state, fromWeek, toWeek, placements, places } of await countSpans(db.read, area, period.weeks)) {
    const begins = isInPeriod(period, fromWeek);
    const weeks = placements * weeksWithin(period, { from: fromWeek, to: toWeek });
    sums[isPlanned(state) ? 'plannedWeeks' : 'weeks'] += weeks;
    sums[isPlanned(state) ? 'plannedPlaces' : 'places'] += begins ? places : 0;
  }
  return sums;
}

function weeksWithin(period: ReportPeriod, weeks: WeekRange): number {
  return expandWeeks(weeks).filter((week) => isInPeriod(period, week)).length;
}

/**
 * The rounds of the period's terms that are within reach, or place learners within it; what is ordered and wanted is told
 * only where all of them are whole.
 */
export async function readRounds(
  ctx: ServiceContext,
  permission: Permission,
  { area, period, language }: { area: ReportArea; period: ReportPeriod; language: 'sv' | 'en' },
): Promise<{ rounds: RoundOutcome[]; fill: RoundSums }> {
  const { read } = ctx.db;
  const isIn = ({ term }: { term: TermCode }) => period.terms.includes(term);
  const within = (await summariseRounds(ctx, permission)).filter(isIn);
  const known = new Set(within.map(({ id }) => id));
  const partly = (await listPlacedRounds(read, area.reach)).filter((round) => isIn(round) && !known.has(round.id));
  const rounds = [...within, ...partly.map((round) => ({ ...round, wanted: null }))];
  const ids = rounds.map(({ id }) => id);
  const isWhole = area.scope.kind === 'all' && partly.length === 0;
  const [ordered, places, counts, total, wanted] = await Promise.all([
    sumOrders(read),
    listRoundPlaces(read, area, ids),
    countRoundPlaces(read, area, ids),
    sumOrdered(read, ids),
    sumWanted(ctx, ids),
  ]);
  const parts = await listPeriodParts(read, [...new Set(places.map(({ periodId }) => periodId))]);
  const continuing = continuingParts(parts);
  const placesOf = Map.groupBy(
    places.filter(({ id }) => !continuing.has(id)),
    ({ roundId }) => roundId,
  );
  const told = rounds.map(({ id, name, programmeName, form, state, wanted: asked }) => {
    const ofRound = placesOf.get(id) ?? [];
    return {
      ...{ name, programme: programmeName[language], form, state },
      ordered: isWhole ? (ordered.get(id) ?? 0) : null,
      wanted: isWhole ? asked : null,
      placed: ofRound.length,
      completed: ofRound.filter((place) => isCompleted(place.state)).length,
    };
  });
  return {
    rounds: told.filter(({ placed }) => isWhole || placed > 0).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    fill: { ordered: isWhole ? total : null, wanted: isWhole ? wanted : null, ...counts },
  };
}

/** What the rounds want, from counts of the database: periods of learners, but for those that have been broken off. */
async function sumWanted({ db }: ServiceContext, roundIds: readonly string[]): Promise<number> {
  const [demands, left] = await Promise.all([countDemands(db.read, roundIds), countLeftSpans(db.read, roundIds)]);
  return demands - countBrokenOff(left);
}

/** What was called off or broken off, from counts of the database and not from its rows. */
export async function sumEnded({ db }: ServiceContext, area: ReportArea, { weeks }: ReportPeriod): Promise<ChangeSums> {
  const [spans, decided] = await Promise.all([
    countEnded(db.read, area, weeks),
    countDecidedEndings(db.read, area, weeks),
  ]);
  const late = decided.filter(({ fromWeek, at }) => isoDate(new Date(at)) > addDays(mondayOf(fromWeek), -LATE_DAYS));
  return {
    changes: spans.reduce((sum, { placements }) => sum + placements, 0),
    weeksHeld: spans.reduce(
      (sum, { held, fromWeek, toWeek }) => sum + held * weekCount({ from: fromWeek, to: toWeek }),
      0,
    ),
    dated: decided.reduce((sum, { placements }) => sum + placements, 0),
    late: late.reduce((sum, { placements }) => sum + placements, 0),
  };
}

/** Doctors and psychologists in training: how many, and their weeks in the period and of these the weeks that have passed. */
export function employedOf(rows: readonly CountedRow[], period: ReportPeriod, now: Date): EmployedForm[] {
  const thisWeek = weekOf(isoDate(now));
  return EMPLOYED_FORMS.flatMap((form) => {
    const held = rows.filter((row) => row.form === form && holdsPlace(row.state));
    if (held.length === 0) return [];
    const weeks = held.flatMap(({ fromWeek, toWeek }) =>
      expandWeeks({ from: fromWeek, to: toWeek }).filter((week) => isInPeriod(period, week)),
    );
    return [
      {
        form,
        learners: new Set(held.map(({ learnerId }) => learnerId)).size,
        weeks: weeks.length,
        weeksDone: weeks.filter((week) => compareWeeks(week, thisWeek) < 0).length,
      },
    ];
  });
}

export function areaOf(ctx: ServiceContext, permission: Permission, scope: ReportArea['scope']): ReportArea {
  return { reach: reachOf(ctx.actor, permission), scope };
}
