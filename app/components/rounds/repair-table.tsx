import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { repairChoice } from '#app/domain/placements/repair-form.ts';
import type { Reason } from '#app/domain/scheduling/proposal.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useSelection } from '../ui/table/use-selection.ts';
import { useReasonText } from './reason-text.ts';

export interface RepairLine {
  demandId: string;
  /** The demand whose page shows the placement. */
  placement: string;
  name: PersonName;
  from: string | null;
  to: { id: string; name: string } | null;
  weeks: WeekRange;
  notice: number;
  reason: Reason | null;
}

interface RepairTableProps {
  roundId: string;
  changes: readonly (RepairLine & { to: { id: string; name: string } })[];
  /** The form that posts what is ticked. */
  form: string;
}

/** Each change with a tick box, all ticked. */
export function RepairTable({ roundId, changes, form }: RepairTableProps) {
  const words = useTexts().rounds.repair;
  const names = useNames();
  const keyOf = (row: RepairTableProps['changes'][number]) => repairChoice(row.demandId, row.to.id);
  const selection = useSelection(changes.map(keyOf));
  const columns = useRepairColumns(roundId);
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={changes}
      rowKey={keyOf}
      selection={{ state: selection, labelOf: (row) => names.full(row.name), name: 'chosen', form }}
    />
  );
}

/** What stays broken, each with its reason. */
export function UnmendedTable({ roundId, lines }: { roundId: string; lines: readonly RepairLine[] }) {
  const words = useTexts().rounds.repair;
  const columns = useRepairColumns(roundId).filter(({ id }) => id !== 'to');
  return (
    <DataTable
      caption={words.unmended}
      columns={columns}
      rows={lines}
      rowKey={(row) => row.demandId}
      sortParam="kvar"
    />
  );
}

function useRepairColumns(roundId: string): Column<RepairLine>[] {
  const words = useTexts().rounds.repair;
  const names = useNames();
  const reasonText = useReasonText();
  const { number, weeksYear } = useFormat();
  const whyOf = ({ from, reason }: RepairLine) => {
    if (reason) return reasonText({ kind: 'forbidden', reason });
    return from === null ? words.added : words.other;
  };
  return [
    {
      id: 'learner',
      heading: words.learner,
      sortValue: ({ name }) => names.full(name),
      cell: ({ placement, name }) => (
        <Link className="link" to={`/omgangar/${roundId}/placering/${placement}`}>
          <PersonLabel name={name} />
        </Link>
      ),
    },
    { id: 'from', heading: words.from, sortValue: ({ from }) => from, cell: ({ from }) => from ?? words.noPlace },
    { id: 'to', heading: words.to, sortValue: ({ to }) => to?.name, cell: ({ to }) => to?.name ?? words.noPlace },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: ({ weeks }) => weeks.from,
      cell: ({ weeks }) => weeksYear(weeks.from, weeks.to),
    },
    { id: 'why', heading: words.why, cell: whyOf },
    {
      id: 'notice',
      heading: words.notice,
      align: 'end',
      sortValue: ({ notice }) => notice,
      cell: ({ notice }) => words.days(number(notice)),
    },
  ];
}
