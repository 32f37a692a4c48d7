import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listReachNames } from '#db/queries/reach-names.ts';
import type { CoverWording, Line, ReportHead } from '#reports/cover.ts';
import type { ReportRequest } from './render-report.server.ts';

/** What the facts of a report say of themselves. */
export function headOf(ctx: ServiceContext, { version }: ReportRequest, filters: readonly Line[]): ReportHead {
  return { at: ctx.now.toISOString(), by: ctx.actor.name, productVersion: version, filters };
}

/** The words that are the same on every cover. */
export function coverWording(language: Language): CoverWording {
  const { name, headings, labels, totals, definitions, nothing, empty } = textsFor(language).reportCovers;
  return { name, headings, labels, totals, definitions, nothing, empty };
}

export type Measure = keyof ReturnType<typeof measuresIn>;

function measuresIn(language: Language) {
  return textsFor(language).reportCovers.measures;
}

/** The definitions of some measures, in the order they are named. */
export function definitionsOf(language: Language, measures: readonly Measure[]): Line[] {
  const words = measuresIn(language);
  return measures.map((key) => [words[key].measure, words[key].text]);
}

/** The weeks of a time, as they are written. */
export function weeksLine({ from, to }: WeekRange, language: Language): Line {
  return [textsFor(language).reportCovers.filters.weeks, plain(formatterFor(language).weeks(from, to))];
}

/** How far the one who asks may look, by the names of what is hers. */
export async function reachLine(ctx: ServiceContext, permission: Permission, language: Language): Promise<Line> {
  const { reportCovers, vocabulary } = textsFor(language);
  const { filters } = reportCovers;
  const reach = reachOf(ctx.actor, permission);
  if (reach.region) return [filters.reach, filters.people(filters.region)];
  const { things, programmes } = await listReachNames(ctx.db.read, reach);
  const names = [
    ...reach.branches.map((branch) => filters.branch(vocabulary.branches[branch])),
    ...things,
    ...programmes.map((name) => name[language]),
    ...(reach.personId === null ? [] : [filters.own]),
  ];
  return [filters.reach, filters.people(plain(formatterFor(language).list(names)))];
}

/** From how many answers on the figures of these waves are told: the most that any of them asks for. */
export function suppressionOf(thresholds: readonly Thresholds[], language: Language): string {
  const { suppression, noWaves } = textsFor(language).reportCovers;
  if (thresholds.length === 0) return noWaves;
  const { number } = formatterFor(language);
  const most = (key: keyof Thresholds) => number(Math.max(...thresholds.map((one) => one[key])));
  return suppression(most('mean'), most('distribution'));
}
