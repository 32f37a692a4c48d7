import { capacityComparer, orderComparer } from '#app/domain/imports/compare.ts';
import { earlierResultComparer } from '#app/domain/imports/compare-earlier-results.ts';
import { journeyComparer } from '#app/domain/imports/compare-journeys.ts';
import type {
  CapacityRow,
  ClassListRow,
  EarlierResultRow,
  Intent,
  JourneyRow,
  OrderRow,
} from '#app/domain/imports/intents.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { contiguousRanges, expandWeeks } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { listEarlierResults } from '#db/queries/earlier-results.ts';
import type { EarlierResultRecord } from '#db/queries/earlier-results.ts';
import { listCapacitiesOf, listClosuresOf, listRoundOrders } from '#db/queries/import-references.ts';
import type { CapacityRecord, ClosureRecord, OrderRecord } from '#db/queries/import-references.ts';
import { listJourneysTo } from '#db/queries/journeys.ts';
import type { JourneyRecord } from '#db/queries/journeys.ts';
import { interpretImport } from './interpret-import.server.ts';
import type { ReadImport } from './interpret-import.server.ts';
import type { OwnImport } from './import-access.server.ts';
import { loadPeople } from './people.server.ts';
import type { People } from './people.server.ts';
import { judgePeople } from './judge-people.ts';
import type { PersonRow } from './judge-people.ts';

/** The rows with what each will do, and the records that it will do it to. */
export type Verdict =
  | { kind: 'class_list'; results: PersonRow[]; people: People }
  | { kind: 'capacity'; results: RowResult<CapacityRow>[]; capacities: CapacityRecord[]; closures: ClosureRecord[] }
  | { kind: 'order'; results: RowResult<OrderRow>[]; orders: OrderRecord[] }
  | { kind: 'earlier_results'; results: RowResult<EarlierResultRow>[]; earlier: EarlierResultRecord[] }
  | { kind: 'journeys'; results: RowResult<JourneyRow>[]; journeys: JourneyRecord[] };

export interface JudgedImport extends ReadImport {
  verdict: Verdict;
}

/** The rows of a file held against what is registered now. */
export async function judgeImport(
  ctx: ServiceContext,
  own: OwnImport,
  db: Queries = ctx.db.read,
): Promise<JudgedImport> {
  const read = await interpretImport(ctx, own, db);
  return { ...read, verdict: await verdictOn(ctx, read, db) };
}

async function verdictOn(ctx: ServiceContext, read: ReadImport, db: Queries): Promise<Verdict> {
  const { record, head, interpretation } = read;
  switch (record.kind) {
    case 'class_list': {
      const results = interpretation.results as RowResult<ClassListRow>[];
      const people = await loadPeople(ctx, db, head, valuesOf(results), read.context);
      return { kind: 'class_list', people, results: judgePeople(results, people, read) };
    }
    case 'capacity':
      return judgeCapacity(read, db, interpretation.results as RowResult<CapacityRow>[]);
    case 'order': {
      const orders = await listRoundOrders(db, head?.round.id ?? '');
      const known = orders.map((order) => ({ ...order, from: order.fromWeek, to: order.toWeek }));
      const compare = orderComparer({ ...read.lookups, orders: known });
      return { kind: 'order', orders, results: compared(interpretation.results as RowResult<OrderRow>[], compare) };
    }
    case 'earlier_results':
      return judgeEarlierResults(read, db, interpretation.results as RowResult<EarlierResultRow>[]);
    case 'journeys': {
      const results = interpretation.results as RowResult<JourneyRow>[];
      const journeys = await listJourneysTo(db, [...new Set(valuesOf(results).map(({ unitId }) => unitId))]);
      return { kind: 'journeys', journeys, results: compared(results, journeyComparer({ journeys })) };
    }
  }
}

async function judgeCapacity(read: ReadImport, db: Queries, results: RowResult<CapacityRow>[]): Promise<Verdict> {
  const rows = valuesOf(results);
  const unitIds = [...new Set(rows.map((row) => row.unitId))];
  const weeks = contiguousRanges(rows.flatMap((row) => row.weeks.flatMap(expandWeeks)));
  const [first, last] = [weeks[0], weeks.at(-1)];
  const capacities = first && last ? await listCapacitiesOf(db, unitIds, { from: first.from, to: last.to }) : [];
  const closures = await listClosuresOf(db, unitIds);
  const compare = capacityComparer({
    ...read.lookups,
    capacities,
    closures: closures.map(({ unitId, fromWeek, toWeek }) => ({ unitId, from: fromWeek, to: toWeek })),
  });
  return { kind: 'capacity', capacities, closures, results: compared(results, compare) };
}

async function judgeEarlierResults(
  { lookups }: ReadImport,
  db: Queries,
  results: RowResult<EarlierResultRow>[],
): Promise<Verdict> {
  const earlier = await listEarlierResults(db);
  const earlierResults = earlier.map(({ groupKind: kind, groupId: id, ...row }) => ({ ...row, group: { kind, id } }));
  const compare = earlierResultComparer({ ...lookups, earlierResults });
  return { kind: 'earlier_results', earlier, results: compared(results, compare) };
}

function compared<T extends Intent>(
  results: readonly RowResult<T>[],
  compare: (values: T) => Pick<RowResult<T>, 'status' | 'matchId'> & { changes: string[] },
): RowResult<T>[] {
  return results.map((result) => (result.values === null ? result : { ...result, ...compare(result.values) }));
}

function valuesOf<T>(results: readonly RowResult<T>[]): T[] {
  return results.flatMap(({ values }) => (values === null ? [] : [values]));
}
