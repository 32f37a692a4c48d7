import { reachOf } from '#app/domain/access/can.ts';
import { professionMeets } from '#app/domain/people/professions.ts';
import { trainingStanding } from '#app/domain/people/training.ts';
import { continuingParts } from '#app/domain/placements/continuing-parts.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { termOf, termWeeks } from '#app/domain/shared/terms.ts';
import { addDays, datesOf, isoDate, mondayOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { listNamingTimes, listTermPlacements, listTermSupervisors } from '#db/queries/term-reports.ts';
import type { TermPlacement } from '#db/queries/term-reports.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildSupervision } from '#reports/supervision/build.ts';
import type { UnitSupervision } from '#reports/supervision/facts.ts';
import type { ReportKind } from './report-kind.ts';
import { requireTerm, termName, termSubjects, weeksAround } from './term-subjects.server.ts';

const { permission } = REPORTS.supervision;
/** A supervisor should be named so long before the first day. */
const NAMED_BEFORE_DAYS = 14;

export const supervisionReport: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, { language, version }) {
    const term = requireTerm(subject);
    const days = datesOf(termWeeks(term));
    const today = isoDate(ctx.now);
    const rows = await listTermPlacements(ctx.db.read, reachOf(ctx.actor, permission), weeksAround(term));
    const begun = rows.filter((row) => holdsPlace(row.state) && termOf(mondayOf(row.fromWeek)) === term);
    const [named, people] = await Promise.all([
      listNamingTimes(
        ctx.db.read,
        begun.map(({ id }) => id),
      ),
      listTermSupervisors(ctx.db.read, reachOf(ctx.actor, 'supervisor:read'), days),
    ]);
    const continuing = continuingParts(rows);
    const units = countByUnit(begun, named, {
      continuing,
      people,
      trainedOn: today < days.to ? today : days.to,
    });
    return buildSupervision(
      { at: ctx.now.toISOString(), by: ctx.actor.name, productVersion: version, units },
      {
        language,
        wording: textsFor(language).reports.supervision,
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
        termName: termName(term, language),
      },
    );
  },
};

type Named = Awaited<ReturnType<typeof listNamingTimes>>;
type People = Awaited<ReturnType<typeof listTermSupervisors>>;

function countByUnit(
  placements: readonly TermPlacement[],
  named: Named,
  { people, trainedOn, continuing }: { people: People; trainedOn: string; continuing: ReadonlySet<string> },
): UnitSupervision[] {
  const units = new Map<string, UnitSupervision>();
  const at = (id: string, unit: string, owner: string): UnitSupervision => {
    const known = units.get(id) ?? { unit, owner, ...NOTHING };
    units.set(id, known);
    return known;
  };
  for (const { unit, owner, trainings } of people) {
    const row = at(unit.id, unit.name, owner);
    row.supervisors += 1;
    if (['valid', 'expires_soon'].includes(trainingStanding(trainings, trainedOn))) row.trained += 1;
  }
  const namedOf = Map.groupBy(named, ({ placementId }) => placementId);
  for (const placement of placements) {
    const row = at(placement.unit.id, placement.unit.name, placement.owner.name);
    const ofPlacement = namedOf.get(placement.id) ?? [];
    count(row, placement, ofPlacement);
    // What goes on from another unit could not be known of so long before.
    if (!continuing.has(placement.id)) countTimes(row, placement, ofPlacement);
  }
  return [...units.values()].sort((a, b) => a.unit.localeCompare(b.unit, 'sv'));
}

function count(row: UnitSupervision, { profession }: TermPlacement, named: Named): void {
  row.placements += 1;
  row.named += named.length;
  if (named.length === 0) return;
  row.supervised += 1;
  if (named.some((one) => professionMeets(one.profession, profession))) row.sameProfession += 1;
}

function countTimes(row: UnitSupervision, { fromWeek }: TermPlacement, named: Named): void {
  const times = named.flatMap(({ at }) => (at === null ? [] : [isoDate(new Date(at))])).sort();
  const [first] = times;
  // One who was named without a trace may have been the first.
  if (first === undefined || times.length < named.length) return;
  row.dated += 1;
  if (first <= addDays(mondayOf(fromWeek), -NAMED_BEFORE_DAYS)) row.early += 1;
}

const NOTHING = {
  ...{ supervisors: 0, trained: 0, placements: 0, supervised: 0 },
  ...{ named: 0, sameProfession: 0, dated: 0, early: 0 },
};
