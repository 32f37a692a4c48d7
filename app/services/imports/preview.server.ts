import type { ChangedValue } from '#app/domain/imports/changed-values.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { countStatuses } from '#app/domain/imports/validate.ts';
import type { Intent, JourneyRow } from '#app/domain/imports/intents.ts';
import type { RowResult, RowStatus } from '#app/domain/imports/validate.ts';
import type { Issue } from '#app/domain/imports/issue.ts';
import type { PersonFacts } from '#app/domain/imports/person-facts.ts';
import type { ThemeRef } from '#app/domain/imports/lookups.ts';
import type { SkipReason } from '#app/domain/imports/rows.ts';
import { termOfLevel } from '#app/domain/placements/levels.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { signatureOf } from './commit-import.server.ts';
import { isInForce, requireOwnImport } from './import-access.server.ts';
import { importHead } from './import-head.ts';
import { judgeImport } from './judge-import.server.ts';
import type { JudgedImport, Verdict } from './judge-import.server.ts';
import type { PersonRow } from './judge-people.ts';
import { previewPerson } from './preview-person.ts';
import type { PreviewedPerson } from './preview-person.ts';
import { titleOf } from './review.server.ts';

const MOST_ROWS = 500;
const MOST_PROBLEMS = 2;

export interface PreviewRow {
  key: string;
  row: number;
  title: PersonName;
  status: RowStatus;
  /** What an inventory or an order says; null for people, and for rows that are not taken in. */
  supply: { form: string | null; term: number | null; weeks: WeekRange[]; places: number | null } | null;
  /** What an earlier survey told; null for other kinds, and for rows that are not taken in. */
  result: { theme: ThemeRef['names']; term: EarlierTerm; n: number; mean: number } | null;
  /** What a table of journeys says; null for other kinds, and for rows that are not taken in. */
  journey: JourneyRow | null;
  /** Fields that will differ. */
  changes: readonly string[];
  /** Those of them that can be told, from what to what. */
  edits: ChangedValue[];
  reason: SkipReason | null;
  /** What a class list says of the person. */
  facts: PersonFacts | null;
  /** Why the row is not taken in, the first of it. */
  problems: Pick<Issue, 'field' | 'code' | 'params'>[];
  moreProblems: number;
}

/** What a commit would do, for the page on which it is decided. */
export async function readPreview(ctx: ServiceContext, importId: string, status: RowStatus | undefined) {
  const own = await requireOwnImport(ctx, importId);
  const judged = await judgeImport(ctx, own);
  const { results } = judged.verdict;
  const describe = describer(ctx, judged);
  const rows = status === undefined ? results : results.filter((row) => row.status === status);
  return {
    ...importHead(judged),
    counts: countStatuses(results),
    changedFields: countFields(results),
    seen: signatureOf(results),
    isCommitted: await isInForce(ctx.db.read, own.record),
    warnings: results.filter(({ status: is, issues }) => is !== 'error' && issues.length > 0).length,
    total: rows.length,
    rows: rows.slice(0, MOST_ROWS).map((result, index): PreviewRow => {
      const { name, facts, edits, isHidden } = describe(result);
      return {
        key: `${result.row} ${index}`,
        row: result.row,
        title: name,
        status: result.status,
        supply: supplyOf(result.values),
        result: earlierOf(result.values, judged),
        journey: result.values !== null && 'minutes' in result.values ? result.values : null,
        changes: result.changes,
        reason: result.reason ?? null,
        facts,
        edits,
        ...problemsOf(result, isHidden),
      };
    }),
  };
}

/** How many rows change each field, the most first. */
function countFields(results: Verdict['results']): { field: string; rows: number }[] {
  const changed = results.filter(({ status }) => status === 'changed').flatMap(({ changes }) => [...changes]);
  const groups = Map.groupBy(changed, (field) => field);
  return [...groups].map(([field, rows]) => ({ field, rows: rows.length })).sort((a, b) => b.rows - a.rows);
}

function supplyOf(values: Intent | null): PreviewRow['supply'] {
  if (values === null || !('weeks' in values)) return null;
  const { weeks, places } = values;
  return {
    form: 'form' in values ? values.form : null,
    term: 'level' in values ? termOfLevel(values.level) : null,
    weeks: Array.isArray(weeks) ? weeks : [weeks],
    places,
  };
}

function earlierOf(values: Intent | null, { lookups }: JudgedImport): PreviewRow['result'] {
  if (values === null || !('themeId' in values)) return null;
  const { instrument, themeId, term, n, mean } = values;
  const theme = lookups.themes.find((one) => one.instrument === instrument && one.themeId === themeId);
  return { theme: theme?.names ?? { sv: themeId, en: themeId }, term, n, mean };
}

/** Errors of a row that is not taken in; what it says of somebody whom the reader may not know is not told. */
function problemsOf({ status, issues }: RowResult<unknown>, isHidden: boolean) {
  const errors = status === 'error' && !isHidden ? issues.filter(({ severity }) => severity === 'error') : [];
  return {
    problems: errors.slice(0, MOST_PROBLEMS).map(({ field, code, params }) => ({ field, code, params })),
    moreProblems: Math.max(0, errors.length - MOST_PROBLEMS),
  };
}

/** What the rows are about: in a class list people, else units, schools and courses. */
function describer(ctx: ServiceContext, judged: JudgedImport): (result: Verdict['results'][number]) => PreviewedPerson {
  const { verdict } = judged;
  const unitNames = new Map(judged.lookups.units.map(({ id, name }) => [id, name]));
  const groupNames = new Map(judged.lookups.groups.map(({ id, name }) => [id, name]));
  const nameIn = (values: Intent | null): string | undefined => {
    if (values === null) return undefined;
    if ('group' in values) return groupNames.get(`${values.group.kind}:${values.group.id}`);
    return 'unitId' in values ? unitNames.get(values.unitId) : undefined;
  };
  return (result) => {
    if (verdict.kind === 'class_list') return previewPerson(ctx, judged, result as PersonRow);
    const title = nameIn(result.values) ?? titleOf(result.row, judged);
    const name = { givenName: title, familyName: '', protectedCode: null };
    return { name, facts: null, edits: newMinutes(result, verdict), isHidden: false };
  };
}

/** From how many minutes to how many a known journey changes. */
function newMinutes({ values, matchId, status }: Verdict['results'][number], verdict: Verdict): ChangedValue[] {
  if (verdict.kind !== 'journeys' || status !== 'changed' || values === null || !('minutes' in values)) return [];
  const known = verdict.journeys.find(({ id }) => id === matchId);
  const said = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? [] : [`${minutes}`];
  return [{ field: 'minutes', before: said(known?.minutes), after: said(values.minutes) }];
}
