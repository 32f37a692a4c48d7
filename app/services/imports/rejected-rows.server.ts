import { Fault } from '#app/domain/shared/fault.ts';
import { importLabel, importProblemText } from '#app/platform/i18n/import-problems.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { ReportDocument } from '#reports/document.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';
import { requireOwnImport } from './import-access.server.ts';
import { judgeImport } from './judge-import.server.ts';
import type { JudgedImport } from './judge-import.server.ts';

/** The rows that cannot be taken in, as they stand in the file and with what is wrong, to be put right there. */
export async function exportRejectedRows(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  importId: string,
  language: Language,
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const judged = await judgeImport(ctx, await requireOwnImport(ctx, importId));
  const document = rejectedDocument(judged, language, ctx.now);
  ctx.log.info({ event: 'report.run', report: 'rejected_rows', importId, actorId: ctx.actor.accountId });
  return {
    name: `${textsFor(language).imports.pages.rejected.file}.xlsx`,
    body: new Uint8Array(await renderXlsx(document)),
  };
}

function rejectedDocument({ verdict, sheets, interpretation }: JudgedImport, language: Language, now: Date) {
  const words = textsFor(language).imports;
  const { table } = interpretation;
  const sheet = sheets[table.sheet];
  const wrong = Map.groupBy(
    verdict.results.filter(({ status }) => status === 'error'),
    ({ row }) => row,
  );
  const columns = table.headers.map((heading, index) => ({
    key: `c${index}`,
    heading,
    kind: 'text' as const,
    width: Math.min(40, Math.max(12, heading.length + 2)),
  }));
  const rows = [...wrong].map(([row, results]) => [
    ...table.headers.map((_, index) => sheet?.rows[row - 1]?.[index]?.text || null),
    [
      ...new Set(
        results
          .flatMap(({ issues }) => issues)
          .filter(({ severity }) => severity === 'error')
          .map(({ column, field, code, params }) =>
            words.pages.rejected.line(
              column || importLabel(words.fields, field),
              importProblemText(words, code, params),
            ),
          ),
      ),
    ].join(' '),
  ]);
  const document: ReportDocument = {
    title: words.pages.rejected.title,
    at: now.toISOString(),
    language,
    sheets: [
      {
        key: 'rejected',
        name: table.name || words.pages.rejected.title,
        keepsHead: true,
        columns: [
          ...columns,
          { key: 'wrong', heading: words.pages.rejected.column, kind: 'text', width: 80, wrap: true },
        ],
        rows,
      },
    ],
  };
  return document;
}
