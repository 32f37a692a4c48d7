import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { ReportPicture } from './report-picture.tsx';
import type { Picture } from './report-picture.tsx';

export interface ShownColumn {
  key: string;
  heading: string;
  kind: 'text' | 'date' | 'integer' | 'decimal';
  /** Of numbers. */
  decimals: number;
}
export type ShownCell = string | number | null;

interface ReportSheetProps {
  name: string;
  columns: readonly ShownColumn[];
  rows: readonly (readonly ShownCell[])[];
  totals: readonly ShownCell[] | null;
  /** What it says without rows. */
  nothing: string;
  picture?: Picture | null;
}

/** One sheet of a report on screen and on paper, with the same cells as its file. */
export function ReportSheet({ name, columns, rows, totals, nothing, picture }: ReportSheetProps) {
  const { reports } = useTexts();
  const { number } = useFormat();
  return (
    <Card
      title={name}
      actions={<span className="text-ink-2 tabular-nums">{reports.download.rows(number(rows.length))}</span>}
    >
      {picture && <ReportPicture {...picture} />}
      {rows.length === 0 ? (
        <p className="text-ink-2">{nothing}</p>
      ) : (
        <div role="region" data-scroll-region tabIndex={0} aria-label={name} className="max-h-120 overflow-auto">
          <table className="w-full border-collapse text-left">
            <caption className="sr-only">{name}</caption>
            <thead>
              <tr>
                {columns.map(({ key, heading, kind }) => (
                  <th
                    key={key}
                    scope="col"
                    className={`sticky top-0 bg-sunken px-2 py-1.5 font-medium text-ink-2 ${sideOf(kind)} ${isShort(heading) ? 'whitespace-nowrap' : ''}`}
                  >
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Row key={index} cells={row} columns={columns} />
              ))}
            </tbody>
            {totals && (
              <tfoot className="font-semibold">
                <Row cells={totals} columns={columns} />
              </tfoot>
            )}
          </table>
        </div>
      )}
    </Card>
  );
}

function Row({ cells, columns }: { cells: readonly ShownCell[]; columns: readonly ShownColumn[] }) {
  const { number } = useFormat();
  return (
    <tr className="border-t border-line align-top">
      {columns.map(({ key, kind, decimals }, index) => {
        const cell = cells[index] ?? null;
        return (
          <td key={key} className={`px-2 py-1 ${sideOf(kind)} ${isShort(cell) ? 'whitespace-nowrap' : ''}`}>
            {typeof cell === 'number' ? number(cell, { min: decimals, max: decimals }) : cell}
          </td>
        );
      })}
    </tr>
  );
}

/** Numbers, weeks, codes and names of terms stand on one line. */
function isShort(cell: ShownCell): boolean {
  return typeof cell === 'number' || (cell !== null && cell.length <= 12);
}

function sideOf(kind: ShownColumn['kind']): string {
  return kind === 'text' ? '' : kind === 'date' ? 'tabular-nums whitespace-nowrap' : 'text-right tabular-nums';
}
