import { Form, Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { refusalOf, type RankedSupervisor } from '#app/domain/people/rank-supervisors.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { FormMark } from '../ui/form-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useNames } from './use-names.ts';

export interface UnsupervisedTableRow {
  id: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  startsOn: string;
  unitId: string;
  unitName: string;
  learnerName: PersonName;
  proposed: readonly (RankedSupervisor & { givenName: string; familyName: string })[];
}

interface UnsupervisedTableProps {
  caption: string;
  rows: readonly UnsupervisedTableRow[];
  mayName: boolean;
  empty: ReactNode;
  sortParam: string;
}

/** Placements without a named supervisor, each with those who could be, the best first. */
export function UnsupervisedTable({ mayName, ...table }: UnsupervisedTableProps) {
  return <DataTable {...table} columns={useColumns(mayName)} rowKey={({ id }) => id} />;
}

function useColumns(mayName: boolean): Column<UnsupervisedTableRow>[] {
  const { people, vocabulary } = useTexts();
  const words = people.naming;
  const { weeksShort, date } = useFormat();
  const { inList } = useNames();
  return [
    {
      id: 'learner',
      heading: words.learner,
      sortValue: (row) => inList(row.learnerName),
      cell: (row) => (
        <span className="flex items-center gap-2">
          <FormMark form={row.form} name={vocabulary.forms[row.form]} />
          {inList(row.learnerName)}
        </span>
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
      id: 'starts',
      heading: words.starts,
      figures: true,
      sortValue: (row) => row.startsOn,
      cell: (row) => (
        <span>
          {date(row.startsOn)} <span className="text-ink-2">{weeksShort(row.fromWeek, row.toWeek)}</span>
        </span>
      ),
    },
    { id: 'name', heading: words.choose, cell: (row) => <NamingForm row={row} mayName={mayName} /> },
  ];
}

function NamingForm({ row, mayName }: { row: UnsupervisedTableRow; mayName: boolean }) {
  const { people } = useTexts();
  const words = people.naming;
  const { full } = useNames();
  const { pathname, search } = useLocation();
  const optionOf = ({ givenName, familyName, load, most, doubts }: UnsupervisedTableRow['proposed'][number]) => {
    const remarks = doubts.map((doubt) => words.doubts[doubt]).join(', ');
    return words.option(`${givenName} ${familyName}`, people.supervisors.loadOf(load, most), remarks);
  };
  const isNameable = (candidate: (typeof row.proposed)[number]) => refusalOf(candidate) === null;
  if (!row.proposed.some(isNameable))
    return <span className="text-ink-2">{row.proposed.length === 0 ? words.noneNear : words.noneFree}</span>;
  if (!mayName) return null;
  return (
    <Form
      method="post"
      action={`/placeringar/${row.id}/handledare`}
      preventScrollReset
      className="flex min-w-0 flex-1 flex-wrap gap-2"
    >
      <input type="hidden" name="till" value={`${pathname}${search}`} />
      <select
        name="supervisorId"
        aria-label={words.chooseFor(full(row.learnerName))}
        className="control w-full max-w-72 min-w-0"
      >
        {row.proposed.map((candidate) => (
          <option key={candidate.id} value={candidate.id} disabled={!isNameable(candidate)}>
            {optionOf(candidate)}
          </option>
        ))}
      </select>
      <Button type="submit">{words.name}</Button>
    </Form>
  );
}
