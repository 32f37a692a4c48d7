import type { PersonName } from '#app/domain/people/person-name.ts';
import { listName } from '#app/domain/people/person-name.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Badge } from '../../ui/state-mark.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';

interface Member {
  id: string;
  name: PersonName;
  hasAccount: boolean;
  mastered: number;
  completedAt: string | null;
}

/** Those who are to go a path, and how far each has come; `all` is the number of its modules. */
export function MemberTable({ members, all }: { members: readonly Member[]; all: number }) {
  const { paths, roster } = useTexts();
  const { number, date } = useFormat();
  const words = paths.assignments;
  const nameOf = ({ name }: Member) => listName(name, roster.protectedLearner);
  const columns: Column<Member>[] = [
    { id: 'name', heading: words.name, sortValue: nameOf, cell: nameOf },
    {
      id: 'mastered',
      heading: words.modulesDone,
      sortValue: ({ mastered }) => mastered,
      cell: ({ mastered, hasAccount }) =>
        hasAccount || mastered > 0 ? (
          <Meter value={mastered} max={all} text={words.ofPeople(number(mastered), number(all))} tone="ok" />
        ) : (
          <Badge tone="neutral">{words.noAccount}</Badge>
        ),
    },
    {
      id: 'completed',
      heading: words.completedAt,
      figures: true,
      sortValue: ({ completedAt }) => completedAt,
      cell: ({ completedAt }) =>
        completedAt === null ? <span className="text-ink-2">{words.notYet}</span> : date(completedAt),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.members}</h2>
      <DataTable
        caption={words.membersCaption}
        columns={columns}
        rows={members}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.nobody.title}>{words.nobody.text}</EmptyState>}
      />
    </section>
  );
}
