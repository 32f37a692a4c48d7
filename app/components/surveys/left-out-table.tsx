import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { ReasonNotAsked } from '#app/domain/surveys/invite.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

interface LeftOutRow {
  id: string;
  name: PersonName;
  /** Null where the identity is protected from the reader. */
  unit: string | null;
  reason: ReasonNotAsked | 'late';
}

/** Whom an open wave has not asked, by name for those who may read them. */
export function LeftOutTable({ people }: { people: readonly LeftOutRow[] }) {
  const words = useTexts().waves;
  const names = useNames();
  const why = ({ reason }: LeftOutRow) => (reason === 'late' ? words.left.late : words.reason[reason]);
  const columns: Column<LeftOutRow>[] = [
    {
      id: 'who',
      heading: words.left.who,
      sortValue: ({ name }) => names.full(name),
      cell: ({ id, name }) => (
        <Link to={`/larande/${id}`} className="link">
          <PersonLabel name={name} />
        </Link>
      ),
    },
    { id: 'unit', heading: words.left.unit, sortValue: ({ unit }) => unit, cell: ({ unit }) => unit ?? '' },
    { id: 'why', heading: words.left.why, sortValue: why, cell: why },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.left.title}</h2>
      <p className="max-w-reading text-ink-2">{words.left.lead}</p>
      <DataTable caption={words.left.title} columns={columns} rows={people} rowKey={({ id }) => id} sortParam="utan" />
    </section>
  );
}
