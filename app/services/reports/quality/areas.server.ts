import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { parsePeriod, periodsOf } from '#app/domain/quality/report-period.ts';
import { EVERYTHING, parseScope, scopeKey } from '#app/domain/quality/report-scope.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import { listPlacedAreas } from '#db/queries/quality-report.ts';
import { termName, termSubjects } from '../term-subjects.server.ts';
import type { Choice } from '../report-kind.ts';
import type { ReportRequest } from '../render-report.server.ts';

/** Terms in which there are rounds within reach, this one first, and the years that they belong to. */
export async function periodChoices(
  ctx: ServiceContext,
  permission: Permission,
  request: ReportRequest,
): Promise<Choice[]> {
  const terms = await termSubjects(ctx, permission, request);
  const years = periodsOf(terms.map(({ id }) => id)).filter((id) => /^\d{4}$/.test(id));
  return [...terms, ...years.map((id) => ({ id, label: periodName(id, request.language) }))];
}

/** A term as it is called, a year as its figures. */
export function periodName(id: string, language: Language): string {
  const [term, another] = parsePeriod(id)?.terms ?? [];
  return term === undefined || another !== undefined ? id : termName(term, language);
}

/** All within reach first, then units from the top down, each below the one above it, then education providers. */
export async function areaChoices(
  ctx: ServiceContext,
  permission: Permission,
  { language }: ReportRequest,
): Promise<Choice[]> {
  const { areas } = textsFor(language).qualityReport;
  const { units, schools } = await listPlacedAreas(ctx.db.read, reachOf(ctx.actor, permission));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const labelled = units.map(({ id, path }) => ({
    id,
    label: path
      .split('/')
      .flatMap((part) => names.get(part) ?? [])
      .join(' › '),
  }));
  return [
    { id: scopeKey(EVERYTHING), label: areas.all },
    ...labelled
      .sort((a, b) => a.label.localeCompare(b.label, 'sv'))
      .map(({ id, label }) => ({ id: scopeKey({ kind: 'unit', id }), label: areas.unit(label) })),
    ...schools.map(({ id, name }) => ({ id: scopeKey({ kind: 'school', id }), label: areas.school(name) })),
  ];
}

/** The name of one of these without what kind it is. */
export async function areaName(
  ctx: ServiceContext,
  permission: Permission,
  { language }: ReportRequest,
  key: string,
): Promise<string> {
  const scope = parseScope(key) ?? EVERYTHING;
  const { areas } = textsFor(language).qualityReport;
  if (scope.kind === 'all') return areas.all;
  const { units, schools } = await listPlacedAreas(ctx.db.read, reachOf(ctx.actor, permission));
  const found = [...(scope.kind === 'unit' ? units : schools)].find(({ id }) => id === scope.id);
  return found?.name ?? key;
}
