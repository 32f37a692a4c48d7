import { reachOf } from '#app/domain/access/can.ts';
import type { Fix } from '#app/domain/imports/fixes.ts';
import { findTables } from '#app/domain/imports/header.ts';
import type { Table } from '#app/domain/imports/header.ts';
import { interpret } from '#app/domain/imports/interpret.ts';
import type { Interpretation } from '#app/domain/imports/interpret.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { NO_LOOKUPS } from '#app/domain/imports/lookups.ts';
import type { ImportContext, Lookups } from '#app/domain/imports/lookups.ts';
import { layoutFingerprint } from '#app/domain/imports/mapping.ts';
import type { RememberedMapping } from '#app/domain/imports/mapping.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { importSettings } from '#app/domain/imports/stored.ts';
import type { ImportSettings } from '#app/domain/imports/stored.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { nextTerm, termOf, termWeeks } from '#app/domain/shared/terms.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { listCourseRefs, listSchoolRefs, listUnitRefs } from '#db/queries/import-references.ts';
import { findMapping } from '#db/queries/imports.ts';
import type { ImportRecord } from '#db/queries/imports.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { openFixes, openSheets } from './import-file.ts';
import { loadResultLookups } from './result-lookups.server.ts';
import { CHANGES } from './import-access.server.ts';
import type { OwnImport } from './import-access.server.ts';

/** A kept file with all that is needed to read its rows. */
export interface Reading {
  record: ImportRecord;
  head: RoundHead | null;
  settings: ImportSettings;
  sheets: RawSheet[];
  fixes: Fix[];
  lookups: Lookups;
  context: ImportContext;
}

export interface ReadImport extends Reading {
  interpretation: Interpretation<ImportKind>;
}

/** The rows of a file as they stand after mapping and fixes, not yet held against what is registered. */
export async function interpretImport(
  ctx: ServiceContext,
  own: OwnImport,
  db: Queries = ctx.db.read,
): Promise<ReadImport> {
  const { record, head } = own;
  const sheets = openSheets(ctx.vault, record.sheets);
  if (!sheets) throw new Fault('not_found', 'file_forgotten');
  const settings = importSettings.parse(record.mapping);
  const fixes = openFixes(ctx.vault, record.fixes).flat();
  const lookups = await loadLookups(ctx, db, record.kind, head);
  const reading = { record, head, settings, sheets, fixes, lookups, context: contextOf(ctx, settings, own) };
  const interpretation = interpret(record.kind, sheets, lookups, reading.context, {
    sheet: settings.sheet,
    headerRow: settings.headerRow,
    columns: settings.columns,
    remembered: settings.columns ? null : await remembered(db, reading),
    fixes,
  });
  // A file without any table is refused when it is handed over.
  if (!interpretation) throw new Fault('invalid', 'file_without_table');
  return { ...reading, interpretation };
}

async function loadLookups(
  ctx: ServiceContext,
  db: Queries,
  kind: ImportKind,
  head: RoundHead | null,
): Promise<Lookups> {
  if (kind === 'earlier_results') return { ...NO_LOOKUPS, ...(await loadResultLookups(db)) };
  const owned = kind === 'capacity' || kind === 'journeys';
  const reach = reachOf(ctx.actor, owned ? CHANGES[kind] : 'unit:read');
  return {
    ...NO_LOOKUPS,
    units: kind === 'order' ? [] : await listUnitRefs(db, reach, isoDate(ctx.now), owned),
    courses:
      kind === 'journeys' ? [] : await listCourseRefs(db, kind === 'class_list' ? head?.programme.id : undefined),
    schools: kind === 'order' ? await listSchoolRefs(db) : [],
  };
}

function contextOf(
  { now, vault }: ServiceContext,
  settings: ImportSettings,
  { record, head }: OwnImport,
): ImportContext {
  const usual = nextTerm(termOf(record.createdAt.slice(0, 10)));
  const { from, to } = termWeeks(settings.term ?? usual);
  const form = settings.form === 'all' ? undefined : settings.form;
  return {
    today: isoDate(now),
    weeks: { termFrom: from, termTo: to },
    termIsOpen: settings.term === undefined,
    defaults: { programmeId: head?.programme.id, form },
    identityKey: (number) => vault.blindIndex(number.canonical, IDENTITY_PLACE),
  };
}

/** How the columns of a file with these headers were mapped last time. */
async function remembered(db: Queries, reading: Omit<Reading, 'fixes'>): Promise<RememberedMapping | null> {
  const { record, settings, sheets } = reading;
  const tables = findTables(sheets, record.kind);
  const table: Table | undefined =
    settings.sheet === undefined ? tables[0] : tables.find(({ sheet }) => sheet === settings.sheet);
  if (!table) return null;
  const mapping = await findMapping(db, layoutFingerprint(record.kind, table.headers));
  return typeof mapping === 'object' && mapping !== null ? (mapping as RememberedMapping) : null;
}
