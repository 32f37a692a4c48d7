import { reachOf } from '#app/domain/access/can.ts';
import { PROFESSIONS, professionMeets } from '#app/domain/people/professions.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { isInPeriod } from '#app/domain/quality/report-period.ts';
import type { ReportPeriod } from '#app/domain/quality/report-period.ts';
import { isInScope } from '#app/domain/quality/report-scope.ts';
import { addDays, isoDate, mondayOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countNamings, countSpans } from '#db/queries/quality-report.ts';
import type { ReportArea } from '#db/queries/quality-report.ts';
import { countFirstNamings, countSameProfession, countSupervisors } from '#db/queries/report-totals.ts';
import { listAskedProfessions } from '#db/queries/training-accounts.ts';
import { listTermSupervisors } from '#db/queries/term-reports.ts';
import type { SupervisionSums, UnitSupervision } from '#reports/supervision/facts.ts';
import type { CountedRow } from './quality/volumes.server.ts';
import { NAMED_BEFORE_DAYS, superviseByUnit } from './supervise-by-unit.server.ts';

type Person = Awaited<ReturnType<typeof listTermSupervisors>>[number];

interface Counted {
  area: ReportArea;
  period: ReportPeriod;
  /** The days on which a supervisor is to belong to a unit. */
  days: { from: string; to: string };
  /** Placements of the area that touch the period. */
  rows: readonly CountedRow[];
}

/** How supervision stood at the units of the area, and what that comes to when the database counts it without them. */
export async function readSupervision(
  ctx: ServiceContext,
  { area, period, days, rows }: Counted,
): Promise<{ units: UnitSupervision[]; sums: SupervisionSums }> {
  const people = reachOf(ctx.actor, 'supervisor:read');
  const begun = rows.filter((row) => holdsPlace(row.state) && isInPeriod(period, row.fromWeek));
  const visited = new Set(begun.map(({ unit }) => unit.id));
  const isVisited = area.scope.kind === 'school' || area.form !== undefined;
  const isWithin = ({ unit }: Person) =>
    area.scope.kind === 'school' || isInScope(area.scope, { unitPath: unit.path, schoolId: null });
  const asked = area.form === undefined ? null : await listAskedProfessions(ctx.db.read, area.form);
  const isHere = (person: Person) =>
    isWithin(person) && (!isVisited || visited.has(person.unit.id)) && (asked?.includes(person.profession) ?? true);
  const today = isoDate(ctx.now);
  const trainedOn = today < days.to ? today : days.to;
  const all = await listTermSupervisors(ctx.db.read, people, days);
  const continuing = new Set(begun.flatMap(({ id, continues }) => (continues ? [id] : [])));
  const units = await superviseByUnit(ctx, { begun, people: all.filter(isHere), continuing, trainedOn });
  return { units, sums: await sumSupervision(ctx, { ...area, people }, { period, days, trainedOn }) };
}

const MEETS = PROFESSIONS.flatMap((has) =>
  PROFESSIONS.filter((asked) => professionMeets(has, asked)).map((asked) => ({ has, asked })),
);

async function sumSupervision(
  { db: { read } }: ServiceContext,
  area: Parameters<typeof countSupervisors>[1],
  { period, days, trainedOn }: Pick<Counted, 'period' | 'days'> & { trainedOn: string },
): Promise<SupervisionSums> {
  const { weeks } = period;
  const [supervisors, namings, sameProfession, spans, firsts] = await Promise.all([
    countSupervisors(read, area, { weeks, days, trainedOn }),
    countNamings(read, area, weeks),
    countSameProfession(read, area, weeks, MEETS),
    countSpans(read, area, weeks),
    countFirstNamings(read, area, weeks),
  ]);
  const begun = spans.filter(({ fromWeek }) => isInPeriod(period, fromWeek));
  const early = firsts.filter(
    ({ fromWeek, first }) =>
      first !== null && isoDate(new Date(first)) <= addDays(mondayOf(fromWeek), -NAMED_BEFORE_DAYS),
  );
  return {
    ...supervisors,
    ...namings,
    sameProfession,
    placements: begun.reduce((sum, { placements }) => sum + placements, 0),
    dated: firsts.reduce((sum, { placements }) => sum + placements, 0),
    early: early.reduce((sum, { placements }) => sum + placements, 0),
  };
}
