import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { differencesIn } from '#reports/document.ts';
import type { Difference, ReportDocument } from '#reports/document.ts';

/** As the log says it. */
export const TOTALS_DIFFER = 'the totals of a report do not agree with the database';

/** A document, and the totals in it that do not come to what the database counts: it is shown to nobody then. */
export interface CheckedDocument {
  document: ReportDocument;
  differences: Difference[];
}

/**
 * Reads a report and holds its totals against those of the database. Rows and totals are read one after the other, and
 * somebody may change something meanwhile: one that does not agree is read once more before it is refused.
 */
export async function readChecked(
  ctx: ServiceContext,
  report: string,
  read: () => Promise<ReportDocument>,
): Promise<CheckedDocument> {
  const first = await read();
  if (differencesIn(first).length === 0) return { document: first, differences: [] };
  const document = await read();
  const differences = differencesIn(document);
  if (differences.length > 0) {
    const { title, at } = document;
    const { accountId: actorId } = ctx.actor;
    ctx.log.error({ event: 'report.totals_differ', report, title, at, differences, actorId }, TOTALS_DIFFER);
  }
  return { document, differences };
}

/** The document when its totals agree. Refuses it otherwise, with the first that does not. */
export async function readAgreed(
  ctx: ServiceContext,
  report: string,
  read: () => Promise<ReportDocument>,
): Promise<ReportDocument> {
  const { document, differences } = await readChecked(ctx, report, read);
  const [first] = differences;
  if (!first) return document;
  const { sheet, measure, printed, counted } = first;
  throw new Fault('conflict', 'totals_differ', { sheet, measure: measure ?? '', printed, counted });
}
