import { reachOf } from '#app/domain/access/can.ts';
import { continuingParts } from '#app/domain/placements/continuing-parts.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { summariseRounds } from '#app/services/rounds/summarise-rounds.server.ts';
import { listTermPlacements, sumOrders } from '#db/queries/term-reports.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildPlacementStatistics } from '#reports/placement-statistics/build.ts';
import type { RoundFill } from '#reports/placement-statistics/facts.ts';
import { changesIn } from './placement-changes.server.ts';
import type { ReportKind } from './report-kind.ts';
import { requireTerm, termName, termSubjects, weeksAround } from './term-subjects.server.ts';

const { permission } = REPORTS.placementStatistics;

export const placementStatistics: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, { language, version }) {
    const term = requireTerm(subject);
    const isIn = (week: IsoWeek) => termOf(mondayOf(week)) === term;
    const { reports, vocabulary, qualityReport } = textsFor(language);
    const rows = await listTermPlacements(ctx.db.read, reachOf(ctx.actor, permission), weeksAround(term));
    const continuing = continuingParts(rows);
    return buildPlacementStatistics(
      {
        term,
        at: ctx.now.toISOString(),
        by: ctx.actor.name,
        productVersion: version,
        placements: rows.map((row) => ({ ...row, continues: continuing.has(row.id) })),
        rounds: await fillOf(ctx, term, language),
        changes: await changesIn(ctx, rows, isIn),
      },
      {
        language,
        wording: {
          ...reports.placementStatistics,
          chart: qualityReport.charts.weeks,
          ownerGroups: reports.roundExport.ownerGroups,
          vocabulary,
        },
        time: (instant) => plain(formatterFor(language).dateTime(instant)),
        termName: termName(term, language),
      },
    );
  },
};

async function fillOf(ctx: ServiceContext, term: TermCode, language: 'sv' | 'en'): Promise<RoundFill[]> {
  const rounds = await summariseRounds(ctx, permission, (round) => round.term === term);
  const ordered = await sumOrders(ctx.db.read);
  return rounds
    .map(({ id, name, programmeName, form, state, wanted, placed }) => ({
      name,
      programme: programmeName[language],
      form,
      state,
      ordered: ordered.get(id) ?? 0,
      wanted,
      placed,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
