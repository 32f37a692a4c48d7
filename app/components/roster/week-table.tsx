import type { ReactNode } from 'react';
import type { RosterRow } from '#app/domain/placements/roster.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormMark } from '../ui/form-mark.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { LearnerCell, useLearnerName } from './learner-cell.tsx';

interface WeekTableProps {
  caption: string;
  rows: readonly RosterRow[];
  /** Where several units stand together, each row says which. */
  withUnit: boolean;
  empty: ReactNode;
}

/** Who is at a unit in one week. */
export function WeekTable({ caption, rows, withUnit, empty }: WeekTableProps) {
  const columns = useColumns(withUnit);
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} empty={empty} />;
}

function useColumns(withUnit: boolean): Column<RosterRow>[] {
  const { roster, vocabulary } = useTexts();
  const language = useLanguage();
  const { list, weeksShort } = useFormat();
  const nameOf = useLearnerName();
  const unit: Column<RosterRow> = {
    id: 'unit',
    heading: roster.unit,
    sortValue: (row) => row.unitName,
    cell: (row) => row.unitName,
  };
  return [
    {
      id: 'learner',
      heading: roster.learner,
      sortValue: (row) => nameOf(row.learner),
      cell: (row) => <LearnerCell {...row} />,
    },
    ...(withUnit ? [unit] : []),
    {
      id: 'form',
      heading: roster.form,
      sortValue: (row) => vocabulary.forms[row.form],
      cell: (row) => <FormMark form={row.form} name={vocabulary.forms[row.form]} />,
    },
    {
      id: 'course',
      heading: roster.course,
      sortValue: (row) => row.course[language],
      cell: (row) => row.course[language],
    },
    { id: 'school', heading: roster.school, sortValue: (row) => row.school, cell: (row) => row.school },
    {
      id: 'supervisor',
      heading: roster.supervisor,
      sortValue: (row) => row.supervisors[0] ?? null,
      cell: (row) =>
        row.supervisors.length > 0 ? list(row.supervisors) : <StateMark tone="warn">{roster.noSupervisor}</StateMark>,
    },
    {
      id: 'weeks',
      heading: roster.weeks,
      figures: true,
      sortValue: (row) => row.fromWeek,
      cell: (row) => weeksShort(row.fromWeek, row.toWeek),
    },
    {
      id: 'left',
      heading: roster.weeksLeft,
      sortValue: (row) => row.weeksLeft,
      cell: (row) =>
        row.isFirstWeek && !row.isLastWeek
          ? roster.firstWeek
          : row.isLastWeek
            ? roster.lastWeek
            : roster.left(row.weeksLeft),
    },
  ];
}
