import { Form, Link } from '@remix-run/react';
import type { TravelMode } from '#app/domain/shared/known-journeys.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

export interface JourneyTableRow {
  id: string;
  from: string;
  to: { id: string; name: string };
  mode: TravelMode;
  minutes: number | null;
}

interface JourneyTableProps {
  journeys: readonly JourneyTableRow[];
  unitId: string;
  mayEdit: boolean;
}

/** What is known of journeys to a unit, its own and those of what it belongs to. */
export function JourneyTable({ journeys, unitId, mayEdit }: JourneyTableProps) {
  const words = useTexts().journeys.page;
  const isInherited = journeys.some(({ to }) => to.id !== unitId);
  return (
    <DataTable
      caption={words.caption}
      columns={useColumns(unitId, { isInherited, mayEdit })}
      rows={journeys}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
    />
  );
}

function useColumns(unitId: string, { isInherited, mayEdit }: { isInherited: boolean; mayEdit: boolean }) {
  const { fields, modes, page, cannot } = useTexts().journeys;
  const { minutes } = useFormat();
  const columns: Column<JourneyTableRow>[] = [
    { id: 'from', heading: fields.origin, sortValue: (row) => row.from, cell: (row) => row.from },
    { id: 'mode', heading: fields.mode, sortValue: (row) => modes[row.mode], cell: (row) => modes[row.mode] },
    {
      id: 'minutes',
      heading: fields.minutes,
      sortValue: (row) => row.minutes ?? Infinity,
      cell: (row) => (row.minutes === null ? cannot : minutes(row.minutes)),
    },
  ];
  if (isInherited)
    columns.push({
      id: 'to',
      heading: page.to,
      cell: ({ to }) =>
        to.id === unitId ? (
          to.name
        ) : (
          <Link className="link" to={`/enheter/${to.id}/restider`}>
            {to.name}
          </Link>
        ),
    });
  if (mayEdit)
    columns.push({
      id: 'remove',
      heading: page.remove,
      cell: (row) =>
        row.to.id === unitId && (
          <Form method="post">
            <input type="hidden" name="journeyId" value={row.id} />
            <Button type="submit" variant="quiet" aria-label={page.removeNamed(row.from, modes[row.mode])}>
              {page.remove}
            </Button>
          </Form>
        ),
    });
  return columns;
}
