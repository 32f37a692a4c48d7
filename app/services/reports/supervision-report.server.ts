import { reachOf } from '#app/domain/access/can.ts';
import { continuingParts } from '#app/domain/placements/continuing-parts.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { termOf, termWeeks } from '#app/domain/shared/terms.ts';
import { datesOf, mondayOf } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { listTermPlacements, listTermSupervisors } from '#db/queries/term-reports.ts';
import { REPORTS } from '#reports/catalog.ts';
import { buildSupervision } from '#reports/supervision/build.ts';
import type { ReportKind } from './report-kind.ts';
import { superviseByUnit } from './supervise-by-unit.server.ts';
import { requireTerm, termName, termSubjects, weeksAround } from './term-subjects.server.ts';

const { permission } = REPORTS.supervision;

export const supervisionReport: ReportKind = {
  subjects: (ctx, request) => termSubjects(ctx, permission, request),
  async read(ctx, subject, { language, version }) {
    const term = requireTerm(subject);
    const days = datesOf(termWeeks(term));
    const rows = await listTermPlacements(ctx.db.read, reachOf(ctx.actor, permission), weeksAround(term));
    const begun = rows.filter((row) => holdsPlace(row.state) && termOf(mondayOf(row.fromWeek)) === term);
    const people = await listTermSupervisors(ctx.db.read, reachOf(ctx.actor, 'supervisor:read'), days);
    const units = await superviseByUnit(ctx, { begun, people, continuing: continuingParts(rows), days });
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
