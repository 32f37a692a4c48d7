import { Link } from '@remix-run/react';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import type { GroupFigure } from './types.ts';
import { useFigureColumns } from './use-figure-columns.tsx';

interface PooledFigure {
  unitId: string;
  unit: string;
  themeId: string;
  waves: number;
  figure: ToldFigure;
}

interface PooledRow extends PooledFigure {
  told: GroupFigure;
}

/** Units of which the wave alone may tell nothing, with the waves before it. */
export function PooledFigures({ pools, theme }: { pools: readonly PooledFigure[]; theme: string }) {
  const words = useTexts().waves.pooled;
  const { number } = useFormat();
  const figures = useFigureColumns<PooledRow>();
  const rows = pools.flatMap((pool): PooledRow[] =>
    pool.themeId === theme
      ? [{ ...pool, told: { figure: pool.figure, keptBack: null, standing: null, lacksPeers: false } }]
      : [],
  );
  if (rows.length === 0) return null;
  const columns: Column<PooledRow>[] = [
    {
      id: 'unit',
      heading: words.unit,
      sortValue: ({ unit }) => unit,
      cell: ({ unitId, unit }) => (
        <Link to={`/enheter/${unitId}`} className="link">
          {unit}
        </Link>
      ),
    },
    figures.mean,
    figures.interval,
    figures.favourable,
    figures.n,
    {
      id: 'waves',
      heading: words.waves,
      align: 'end',
      sortValue: ({ waves }) => waves,
      cell: ({ waves }) => words.over(number(waves)),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.title}</h2>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={({ unitId }) => unitId}
        sortParam="sammanslaget"
      />
    </section>
  );
}
