import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { QualityState } from '#app/domain/quality/action-form.ts';
import type { LoadCell, UnitLoad } from '#app/domain/placements/unit-load.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { QualityMark } from '../quality/quality-mark.tsx';
import { HeatCell, heatLevel } from '../ui/meter.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

type NamedLoad = UnitLoad & { name: string; quality: QualityState | null };

interface LoadTableProps {
  weeks: readonly IsoWeek[];
  units: readonly NamedLoad[];
  total: number;
  empty: ReactNode;
}

/** Units by week: this round's learners against the places, with everybody else's counted in. */
export function LoadTable({ weeks, units, total, empty }: LoadTableProps) {
  const { load } = useTexts().rounds;
  const { vocabulary } = useTexts();
  const { weekShort } = useFormat();
  const columns: Column<NamedLoad>[] = [
    {
      id: 'unit',
      heading: load.unit,
      sortValue: (row) => row.name,
      cell: (row) => (
        <span className="flex flex-col">
          <Link className="link" to={`/enheter/${row.unitId}`}>
            {row.name}
          </Link>
          <QualityMark state={row.quality} />
        </span>
      ),
    },
    {
      id: 'sector',
      heading: load.sector,
      sortValue: (row) => vocabulary.sectors[row.sector],
      cell: (row) => vocabulary.sectors[row.sector],
      wideOnly: true,
    },
    { id: 'town', heading: load.town, sortValue: (row) => row.town, cell: (row) => row.town, wideOnly: true },
    ...weeks.map((week, index): Column<NamedLoad> => ({
      id: week,
      heading: weekShort(week),
      align: 'end',
      sortValue: (row) => row.cells[index]?.own ?? 0,
      cell: (row) => <WeekCell cell={row.cells[index]} />,
    })),
  ];
  return (
    <DataTable
      caption={load.caption}
      columns={columns}
      rows={units}
      rowKey={(row) => row.unitId}
      total={total}
      empty={empty}
      narrow="scroll"
    />
  );
}

function WeekCell({ cell }: { cell: LoadCell | undefined }) {
  const { load } = useTexts().rounds;
  if (!cell || (cell.places === null && cell.own === 0)) return <span className="text-ink-2">{load.nothing}</span>;
  if (cell.closed) return <>{load.closed}</>;
  const places = cell.places ?? 0;
  const all = cell.own + (cell.others ?? 0);
  const isOver = cell.own > places || (cell.total !== null && all > cell.total);
  return (
    <span className="relative flex flex-col items-end">
      <span className="sr-only">
        {load.cellText(cell.own, places, cell.others, cell.total)}
        {cell.lacking !== null && load.lackingText(cell.lacking)}
      </span>
      <span aria-hidden="true">
        <HeatCell level={heatLevel(cell.own, places)} isOver={isOver}>
          {load.cell(cell.own, places)}
        </HeatCell>
      </span>
      {cell.lacking !== null && (
        <span aria-hidden="true" className="text-xs whitespace-nowrap text-warn tabular-nums">
          {load.lacking(cell.lacking)}
        </span>
      )}
      {all > cell.own && (
        <span aria-hidden="true" className="text-xs whitespace-nowrap text-ink-2 tabular-nums">
          {load.all(all, cell.total)}
        </span>
      )}
    </span>
  );
}
