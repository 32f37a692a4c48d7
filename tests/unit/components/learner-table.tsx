import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { useSelection } from '#app/components/ui/table/use-selection.ts';
import type { Column } from '#app/components/ui/table/columns.ts';

interface Row {
  id: string;
  name: string;
  minutes: number;
}

const columns: Column<Row>[] = [
  { id: 'name', heading: 'Namn', cell: ({ name }) => name, sortValue: ({ name }) => name },
  {
    id: 'minutes',
    heading: 'Restid',
    cell: ({ minutes }) => minutes,
    sortValue: ({ minutes }) => minutes,
    align: 'end',
  },
  { id: 'note', heading: 'Anteckning', cell: () => '' },
];

function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    name: `Person ${String(count - index).padStart(4, '0')}`,
    minutes: index,
  }));
}

/** A list of so many learners, the last name first; with selection its first and its last are selected. */
export function LearnerTable({
  count,
  total,
  withSelection = false,
}: {
  count: number;
  total?: number;
  withSelection?: boolean;
}) {
  const state = useSelection(withSelection ? ['r0', `r${count - 1}`] : []);
  const selection = { state, labelOf: ({ name }: Row) => name, name: 'learner', form: 'bulk' };
  return (
    <>
      <form id="bulk" />
      <DataTable
        caption="Lärande"
        columns={columns}
        rows={rowsOf(count)}
        rowKey={({ id }) => id}
        total={total}
        selection={withSelection ? selection : undefined}
        empty={<p>Inga lärande</p>}
      />
    </>
  );
}
