import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { ReasonNotAsked } from '#app/domain/surveys/invite.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';

interface LeftOutRow {
  id: string;
  /** Null for a unit. */
  name: PersonName | null;
  /** Null where the identity is protected from the reader. */
  unit: string | null;
  reason: ReasonNotAsked | 'late';
}

interface LeftOutTableProps {
  people: readonly LeftOutRow[];
  respondents: Respondents;
}

const PAGES = { learners: '/larande', supervisors: '/handledare', units: '/enheter' } as const;

/** Whom an open wave has not asked, by name for those who may read them. */
export function LeftOutTable({ people, respondents }: LeftOutTableProps) {
  const { waves: words, respondents: others } = useTexts();
  const names = useNames();
  const late = { learners: words.left.late, supervisors: others.left.late, units: others.left.lateUnit }[respondents];
  const who = respondents === 'learners' ? words.left.who : others.left[respondents];
  const why = ({ reason }: LeftOutRow) => (reason === 'late' ? late : words.reason[reason]);
  const columns: Column<LeftOutRow>[] = [
    {
      id: 'who',
      heading: who,
      sortValue: ({ name, unit }) => (name ? names.full(name) : unit),
      cell: ({ id, name, unit }) => (
        <Link to={`${PAGES[respondents]}/${id}`} className="link">
          {name ? <PersonLabel name={name} /> : unit}
        </Link>
      ),
    },
    ...(respondents === 'units'
      ? []
      : [
          {
            id: 'unit',
            heading: words.left.unit,
            sortValue: ({ unit }: LeftOutRow) => unit,
            cell: ({ unit }: LeftOutRow) => unit ?? '',
          },
        ]),
    { id: 'why', heading: words.left.why, sortValue: why, cell: why },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.left.title}</h2>
      <p className="max-w-reading text-ink-2">{words.left.lead}</p>
      <DataTable
        caption={words.left.title}
        columns={columns}
        rows={people}
        rowKey={({ id, reason }) => `${id} ${reason}`}
        sortParam="utan"
      />
    </section>
  );
}
