import { Link } from '@remix-run/react';
import type { RotationMeasures } from '#app/domain/rotation-plans/costs.ts';
import type { PlanPriority } from '#app/domain/rotation-plans/vocabulary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

/** What a plan asks of residents and clinics, in sentences. */
export function PlanCosts({ measures, residents }: { measures: RotationMeasures; residents: number }) {
  const words = useTexts().rotations.proposal;
  const { number } = useFormat();
  const each = (value: number) => number(residents === 0 ? 0 : value / residents, { max: 1 });
  return (
    <div className="flex flex-col gap-1">
      <p className="text-ink-2">{words.costsLead(number(residents))}</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        <li>{words.missing(number(measures.missing))}</li>
        <li>{words.kilometres(number(measures.kilometres), each(measures.kilometres))}</li>
        <li>{words.missedPlaces(number(measures.missedPlaces))}</li>
        <li>{words.missedWeeks(number(measures.missedWeeks))}</li>
        <li>{words.towns(each(measures.towns))}</li>
        <li>{words.peaks(number(measures.peaks))}</li>
        <li>{words.extraStays(number(measures.extraStays))}</li>
      </ul>
    </div>
  );
}

export interface Alternative extends RotationMeasures {
  /** The proposal's. */
  id: string;
  priority: PlanPriority;
  createdAt: string;
  gap: number;
  /** The longest that anybody's ways come to. */
  worst: number;
}

/** What each priority has given so far, side by side. */
export function AlternativesTable({ rows, current }: { rows: readonly Alternative[]; current: PlanPriority }) {
  const { proposal: words, priorities } = useTexts().rotations;
  const { number, percent } = useFormat();
  const figure = (id: string, heading: string, value: (row: Alternative) => number): Column<Alternative> => ({
    ...{ id, heading, align: 'end', sortValue: value },
    cell: (row) => number(value(row)),
  });
  const columns: Column<Alternative>[] = [
    {
      id: 'priority',
      heading: words.priority,
      sortValue: ({ priority }) => priorities[priority],
      cell: ({ id, priority }) => (
        <Link className="link" to={`?forslag=${id}`}>
          {priorities[priority]}
        </Link>
      ),
    },
    figure('kilometres', words.columns.kilometres, (row) => row.kilometres),
    figure('worst', words.columns.worst, (row) => row.worst),
    figure('wishes', words.columns.wishes, (row) => row.missedPlaces + row.missedWeeks),
    figure('towns', words.columns.towns, (row) => row.towns),
    figure('peaks', words.columns.peaks, (row) => row.peaks),
    figure('missing', words.columns.missing, (row) => row.missing),
    {
      id: 'gap',
      heading: words.columns.gap,
      align: 'end',
      sortValue: ({ gap }) => gap,
      cell: ({ gap }) => percent(gap, 2),
    },
  ];
  return (
    <DataTable
      caption={words.alternatives}
      columns={columns}
      rows={rows}
      rowKey={({ priority }) => priority}
      isCurrent={({ priority }) => priority === current}
      sortParam="alternativ"
    />
  );
}
