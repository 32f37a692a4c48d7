import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { parsePeriod } from '#app/domain/quality/report-period.ts';
import type { ReportPeriod } from '#app/domain/quality/report-period.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { compareTerms, isTermCode, termOf } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listPlacedRounds, listRounds } from '#db/queries/rounds.ts';
import type { Line } from '#reports/cover.ts';
import { reachLine, weeksLine } from './report-head.server.ts';
import type { ReportRequest } from './render-report.server.ts';

/** The terms of rounds, and of placements, within reach: this one first, then the others, the latest first. */
export async function termSubjects(ctx: ServiceContext, permission: Permission, { language }: ReportRequest) {
  const reach = reachOf(ctx.actor, permission);
  const rounds = await Promise.all([listRounds(ctx.db.read, reach), listPlacedRounds(ctx.db.read, reach)]);
  const now = termOf(isoDate(ctx.now));
  const terms = [...new Set(rounds.flat().map(({ term }) => term))].sort((a, b) => compareTerms(b, a));
  const first = terms.filter((term) => term === now);
  return [...first, ...terms.filter((term) => term !== now)].map((term) => ({
    id: term,
    label: termName(term, language),
  }));
}

export function termName(term: TermCode, language: ReportRequest['language']): string {
  return plain(formatterFor(language).term(term));
}

export function requireTerm(subject: string): TermCode {
  if (!isTermCode(subject)) throw notFound();
  return subject;
}

/** A term as a time to report on: every week that counts to it. */
export function periodOf(term: TermCode): ReportPeriod {
  const period = parsePeriod(term);
  if (!period) throw notFound();
  return period;
}

/** What was chosen for a report on a term: the term, its weeks, and how far the one who asks may look. */
export async function termFilters(
  ctx: ServiceContext,
  permission: Permission,
  { term, language }: { term: TermCode; language: ReportRequest['language'] },
): Promise<Line[]> {
  const { filters } = textsFor(language).reportCovers;
  return [
    [filters.term, termName(term, language)],
    weeksLine(periodOf(term).weeks, language),
    await reachLine(ctx, permission, language),
  ];
}
