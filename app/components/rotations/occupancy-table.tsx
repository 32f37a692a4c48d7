import { Link } from '@remix-run/react';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import { weekNumber, weekYear } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { HeatCell, heatLevel } from '../ui/meter.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

export interface OccupancyCell {
  own: number;
  free: number;
  others: number;
  closed: boolean;
  isAssumed: boolean;
}

export interface OccupancyRow {
  id: string;
  name: string;
  sector: Sector;
  town: string;
  cells: readonly OccupancyCell[];
}

/** So many weeks stand together in a column. */
export const PERIOD_WEEKS = 4;

interface OccupancyTableProps {
  weeks: readonly IsoWeek[];
  clinics: readonly OccupancyRow[];
  total: number;
}

/** Clinics by periods of weeks: this plan's residents against the places that nobody else has, in the fullest week. */
export function OccupancyTable({ weeks, clinics, total }: OccupancyTableProps) {
  const { rotations, vocabulary } = useTexts();
  const words = rotations.clinics;
  const { weekShort } = useFormat();
  const starts = weeks.flatMap((week, index) => (index % PERIOD_WEEKS === 0 ? [{ week, index }] : []));
  const columns: Column<OccupancyRow>[] = [
    {
      id: 'clinic',
      heading: words.clinic,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link className="link" to={`/enheter/${id}`}>
          {name}
        </Link>
      ),
    },
    {
      id: 'sector',
      heading: words.sector,
      sortValue: ({ sector }) => vocabulary.sectors[sector],
      cell: ({ sector }) => vocabulary.sectors[sector],
      wideOnly: true,
    },
    { id: 'town', heading: words.town, sortValue: ({ town }) => town, cell: ({ town }) => town, wideOnly: true },
    ...starts.map(({ week, index }): Column<OccupancyRow> => {
      return {
        id: week,
        heading:
          weekNumber(week) <= PERIOD_WEEKS || index === 0 ? `${weekShort(week)} ${weekYear(week)}` : weekShort(week),
        align: 'end',
        sortValue: (row) => fullest(row.cells.slice(index, index + PERIOD_WEEKS))?.own,
        cell: (row) => <PeriodCell cells={row.cells.slice(index, index + PERIOD_WEEKS)} />,
      };
    }),
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={clinics}
      rowKey={({ id }) => id}
      total={total}
      narrow="scroll"
    />
  );
}

/** The week with least room left. */
function fullest(cells: readonly OccupancyCell[]): OccupancyCell | undefined {
  return [...cells].sort((a, b) => a.free - a.own - (b.free - b.own))[0];
}

function PeriodCell({ cells }: { cells: readonly OccupancyCell[] }) {
  const words = useTexts().rotations.clinics;
  const { number } = useFormat();
  const cell = fullest(cells);
  if (!cell) return null;
  const { own, free, others, closed, isAssumed } = cell;
  if (closed && own === 0) return <span className="text-ink-2">{words.closed}</span>;
  return (
    <span className="relative flex flex-col items-end">
      <span className="sr-only">
        {words.cellText(number(own), number(free), number(others))}
        {isAssumed && `, ${words.assumed}`}
      </span>
      <span aria-hidden="true">
        <HeatCell level={heatLevel(own, free)} isOver={own > free}>
          <span className="whitespace-nowrap">
            {words.cell(number(own), number(free))}
            {isAssumed && '*'}
          </span>
        </HeatCell>
      </span>
    </span>
  );
}
