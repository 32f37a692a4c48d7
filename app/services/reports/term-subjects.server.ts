import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { compareTerms, isTermCode, termOf, termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { addWeeks, isoDate } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listPlacedRounds, listRounds } from '#db/queries/rounds.ts';
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

const SUMMER = 12;

/** All weeks that may count to a term, the summer's too; a little more than that does no harm. */
export function weeksAround(term: TermCode): WeekRange {
  const { from, to } = termWeeks(term);
  return { from: addWeeks(from, -SUMMER), to: addWeeks(to, SUMMER) };
}
