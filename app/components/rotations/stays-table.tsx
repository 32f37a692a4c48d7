import { Link } from '@remix-run/react';
import { weekCount } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';
import type { ChartRow } from './week-chart.tsx';

type StayRow = ChartRow['stays'][number] & { resident: Pick<ChartRow, 'id' | 'name'> };

interface StaysTableProps {
  planId: string;
  blocks: readonly BlockName[];
  rows: readonly ChartRow[];
}

/** The same as the chart in rows: who, what, where and when. */
export function StaysTable({ planId, blocks, rows }: StaysTableProps) {
  const words = useTexts().rotations.chart;
  const nameOf = useBlockNames(blocks);
  const names = useNames();
  const { number, weeksYear } = useFormat();
  const stays = rows.flatMap(({ id, name, stays: own }): StayRow[] =>
    own.map((stay) => ({ ...stay, resident: { id, name } })),
  );
  const standing = ({ locked, isTold }: StayRow) =>
    [isTold ? words.told : words.draft, ...(locked ? [words.locked] : [])].join(', ');
  const columns: Column<StayRow>[] = [
    {
      id: 'resident',
      heading: words.resident,
      sortValue: ({ resident }) => names.inList(resident.name),
      cell: ({ resident }) => (
        <Link className="link" to={`/rotationer/${planId}/lakare/${resident.id}`}>
          <PersonLabel name={resident.name} />
        </Link>
      ),
    },
    { id: 'block', heading: words.block, sortValue: (row) => nameOf(row.blockId), cell: (row) => nameOf(row.blockId) },
    { id: 'unit', heading: words.unit, sortValue: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
    { id: 'town', heading: words.town, sortValue: ({ unit }) => unit.town, cell: ({ unit }) => unit.town },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: ({ from }) => from,
      cell: ({ from, to }) => weeksYear(from, to),
    },
    {
      id: 'length',
      heading: words.length,
      align: 'end',
      sortValue: (row) => weekCount(row),
      cell: (row) => number(weekCount(row)),
    },
    { id: 'standing', heading: words.standing, sortValue: standing, cell: standing },
  ];
  return <DataTable caption={words.caption} columns={columns} rows={stays} rowKey={({ id }) => id} />;
}
