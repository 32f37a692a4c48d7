import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Standing } from '#app/domain/people/training.ts';
import { STANDINGS } from '#app/domain/people/training.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import { LoadCell } from './load-cell.tsx';
import { StandingMark } from './standing-mark.tsx';
import { useProfession } from './use-names.ts';

export interface SupervisorTableRow {
  id: string;
  givenName: string;
  familyName: string;
  profession: string;
  specialty: string | null;
  unitId: string;
  unitName: string;
  training: Standing;
  now?: { learners: number; most: number };
  peak: { learners: number; most: number; overloaded: boolean };
}

interface SupervisorTableProps {
  rows: readonly SupervisorTableRow[];
  total?: number;
  empty?: ReactNode;
  /** Left out where all are at one unit. */
  withUnit?: boolean;
  sortParam?: string;
}

export function SupervisorTable({ rows, total, empty, withUnit = true, sortParam }: SupervisorTableProps) {
  const { title } = useTexts().people.supervisors;
  const columns = useColumns().filter(({ id }) => withUnit || id !== 'unit');
  return (
    <DataTable
      caption={title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      total={total}
      empty={empty}
      sortParam={sortParam}
    />
  );
}

function useColumns(): Column<SupervisorTableRow>[] {
  const { people } = useTexts();
  const words = people.supervisors;
  const professionOf = useProfession();
  return [
    {
      id: 'name',
      heading: people.name,
      sortValue: (row) => `${row.familyName} ${row.givenName}`,
      cell: (row) => (
        <Link to={`/handledare/${row.id}`} className="link">
          {`${row.familyName}, ${row.givenName}`}
        </Link>
      ),
    },
    {
      id: 'profession',
      heading: words.profession,
      sortValue: (row) => professionOf(row.profession),
      cell: (row) => (
        <>
          {professionOf(row.profession)}
          {row.specialty && (
            <>
              , <TypedText>{row.specialty}</TypedText>
            </>
          )}
        </>
      ),
    },
    {
      id: 'unit',
      heading: people.unit,
      sortValue: (row) => row.unitName,
      cell: (row) => (
        <Link to={`/enheter/${row.unitId}`} className="link">
          {row.unitName}
        </Link>
      ),
    },
    {
      id: 'training',
      heading: words.training,
      sortValue: (row) => STANDINGS.indexOf(row.training),
      cell: (row) => <StandingMark standing={row.training} />,
    },
    {
      id: 'load',
      heading: words.load,
      sortValue: (row) => row.now?.learners,
      cell: (row) => row.now && <LoadCell {...row.now} />,
    },
    {
      id: 'peak',
      heading: words.peak,
      sortValue: (row) => row.peak.learners,
      cell: (row) => <LoadCell {...row.peak} />,
    },
  ];
}
