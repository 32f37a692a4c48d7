import { reachOf } from '#app/domain/access/can.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { isInPeriod, parsePeriod } from '#app/domain/quality/report-period.ts';
import type { ReportPeriod } from '#app/domain/quality/report-period.ts';
import { EVERYTHING, isInScope, parseScope } from '#app/domain/quality/report-scope.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { datesOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countNamings, countSupervisors, countWishes } from '#db/queries/quality-report.ts';
import type { ReportArea } from '#db/queries/quality-report.ts';
import { listTermSupervisors } from '#db/queries/term-reports.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildVfuQuality } from '#reports/vfu-quality/build.ts';
import type { VfuQualityWording } from '#reports/vfu-quality/wording.ts';
import { changesIn } from '../placement-changes.server.ts';
import type { ReportKind } from '../report-kind.ts';
import { superviseByUnit } from '../supervise-by-unit.server.ts';
import { readActionOutcomes } from './actions.server.ts';
import { areaChoices, areaName, periodChoices, periodName } from './areas.server.ts';
import { areaOf, employedOf, readPlacements, readRounds, sumVolumes } from './volumes.server.ts';
import type { CountedRow } from './volumes.server.ts';
import { readWaveOutcomes } from './waves.server.ts';

const { permission } = REPORTS.vfuQuality;

export const vfuQualityReport: ReportKind = {
  subjects: (ctx, request) => periodChoices(ctx, permission, request),
  areas: (ctx, request) => areaChoices(ctx, permission, request),
  async read(ctx, subject, request, key) {
    const { language, version } = request;
    const period = parsePeriod(subject);
    const scope = key === null ? EVERYTHING : parseScope(key);
    if (!period || !scope) throw notFound();
    const area = areaOf(ctx, permission, scope);
    const rows = await readPlacements(ctx, area, period);
    const days = datesOf(period.weeks);
    const [{ begun, ...volumes }, { rounds, ...fill }, changes, supervision, waves, wishes, actions] =
      await Promise.all([
        sumVolumes(ctx, area, period),
        readRounds(ctx, permission, { area, period, language }),
        changesIn(ctx, rows, (week) => isInPeriod(period, week)),
        readSupervision(ctx, { area, period, rows }),
        readWaveOutcomes(ctx, { scope, days, language }),
        countWishes(ctx.db.read, area, period.weeks),
        readActionOutcomes(ctx, { scope, days, language }),
      ]);
    return buildVfuQuality(
      {
        ...{ at: ctx.now.toISOString(), by: ctx.actor.name, productVersion: version },
        period: periodName(subject, language),
        scope: await areaName(ctx, permission, request, key ?? ''),
        terms: period.terms,
        placements: rows,
        employed: employedOf(rows, period, ctx.now),
        actions,
        ...{ rounds, changes, units: supervision.units, waves, wishes },
        sums: { volumes, ...fill, supervision: { ...supervision.sums, placements: begun } },
      },
      {
        language,
        wording: wordingFor(language),
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
      },
    );
  },
};

interface Counted {
  area: ReportArea;
  period: ReportPeriod;
  rows: readonly CountedRow[];
}

async function readSupervision(ctx: ServiceContext, { area, period, rows }: Counted) {
  const { read } = ctx.db;
  const days = datesOf(period.weeks);
  const people = reachOf(ctx.actor, 'supervisor:read');
  const begun = rows.filter((row) => holdsPlace(row.state) && isInPeriod(period, row.fromWeek));
  const visited = new Set(begun.map(({ unit }) => unit.id));
  const isHere = ({ unit }: { unit: { id: string; path: string } }) =>
    area.scope.kind === 'school'
      ? visited.has(unit.id)
      : isInScope(area.scope, { unitPath: unit.path, schoolId: null });
  const [supervisors, namings, all] = await Promise.all([
    countSupervisors(read, { ...area, people }, { weeks: period.weeks, days }),
    countNamings(read, area, period.weeks),
    listTermSupervisors(read, people, days),
  ]);
  const continuing = new Set(begun.flatMap(({ id, continues }) => (continues ? [id] : [])));
  const units = await superviseByUnit(ctx, { begun, people: all.filter(isHere), continuing, days });
  return { units, sums: { supervisors, ...namings } };
}

function wordingFor(language: Language): VfuQualityWording {
  const { reports, surveys, vocabulary, qualityReport } = textsFor(language);
  const { number } = formatterFor(language);
  const { placementStatistics, supervision, survey, roundExport } = reports;
  return {
    ...qualityReport.report,
    headings: { ...survey.headings, ...placementStatistics.headings, ...qualityReport.report.headings },
    ...{ kinds: survey.kinds, keptBack: surveys.wave.keptBack, total: placementStatistics.total },
    span: (from, to) => `${number(from)}-${number(to)}`,
    volumes: { headings: { ...placementStatistics.headings, term: placementStatistics.about.term } },
    changes: { headings: placementStatistics.headings },
    supervision: { headings: supervision.headings },
    charts: {
      weeks: qualityReport.charts.weeks,
      themesOf: ({ name, groups }) => ({
        ...qualityReport.charts.themes,
        title: qualityReport.charts.themesOf(name, groups[0]?.name ?? ''),
      }),
    },
    ownerGroups: roundExport.ownerGroups,
    vocabulary,
  };
}
