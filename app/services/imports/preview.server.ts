import { showPerson } from '#db/queries/protected-identity.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { countStatuses } from '#app/domain/imports/validate.ts';
import type { Intent } from '#app/domain/imports/intents.ts';
import type { RowStatus } from '#app/domain/imports/validate.ts';
import type { SkipReason } from '#app/domain/imports/rows.ts';
import { can } from '#app/domain/access/can.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import { signatureOf } from './commit-import.server.ts';
import { isInForce, requireOwnImport } from './import-access.server.ts';
import { importHead } from './import-head.ts';
import { judgeImport } from './judge-import.server.ts';
import type { JudgedImport, Verdict } from './judge-import.server.ts';
import { titleOf } from './review.server.ts';

const MOST_ROWS = 500;

export interface PreviewRow {
  key: string;
  row: number;
  title: PersonName;
  status: RowStatus;
  /** What an inventory or an order says; null for people, and for rows that are not taken in. */
  supply: { form: string | null; weeks: WeekRange[]; places: number | null } | null;
  /** Fields that will differ. */
  changes: readonly string[];
  reason: SkipReason | null;
}

/** What a commit would do, for the page on which it is decided. */
export async function readPreview(ctx: ServiceContext, importId: string, status: RowStatus | undefined) {
  const own = await requireOwnImport(ctx, importId);
  const judged = await judgeImport(ctx, own);
  const { results } = judged.verdict;
  const rows = status === undefined ? results : results.filter((row) => row.status === status);
  return {
    ...importHead(judged),
    counts: countStatuses(results),
    changedFields: countFields(results),
    seen: signatureOf(results),
    isCommitted: await isInForce(ctx.db.read, own.record),
    warnings: results.filter(({ status: is, issues }) => is !== 'error' && issues.length > 0).length,
    total: rows.length,
    rows: rows.slice(0, MOST_ROWS).map((result, index): PreviewRow => ({
      key: `${result.row} ${index}`,
      row: result.row,
      title: shownTitle(ctx, judged, result),
      status: result.status,
      supply: supplyOf(result.values),
      changes: result.changes,
      reason: result.reason ?? null,
    })),
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
  return { form: 'form' in values ? values.form : null, weeks: Array.isArray(weeks) ? weeks : [weeks], places };
}

/** Whoever brought the file has read its names; they are hidden all the same, since others look at the screen too. */
function shownTitle(ctx: ServiceContext, judged: JudgedImport, result: Verdict['results'][number]): PersonName {
  const unitId = result.values && 'unitId' in result.values ? result.values.unitId : null;
  const unit = unitId === null ? undefined : judged.lookups.units.find(({ id }) => id === unitId);
  const title = unit?.name ?? titleOf(result.row, judged);
  if (judged.verdict.kind !== 'class_list' || result.values === null || !('givenName' in result.values))
    return { givenName: title, familyName: '', protectedCode: null };
  const { givenName, familyName, protectedIdentity } = result.values;
  const known = 'person' in result ? result.person : null;
  const mark = known?.protectedIdentity ?? protectedIdentity;
  const person = { id: result.matchId ?? `R${result.row}`, givenName, familyName, protectedIdentity: mark };
  return showPerson(person, judged.head !== null && can(ctx.actor, 'protected:read', belongingOf(judged.head)));
}
