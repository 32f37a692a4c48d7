import type { Difference, DifferenceKind } from '#app/domain/surveys/compare-instruments.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { IconName } from '../ui/icons.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useWordsOf } from './words-of.ts';

const ICONS: Partial<Record<DifferenceKind, IconName>> = { added: 'add', removed: 'minus', moved: 'sortable' };

/** In what two versions differ, a row each: what kind of difference, in what, and the wording on either side. */
export function DifferenceTable({ differences, caption }: { differences: readonly Difference[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={useColumns()}
      rows={differences}
      rowKey={({ kind, of, id }) => `${kind} ${of} ${id}`}
    />
  );
}

function useColumns(): Column<Difference>[] {
  const words = useTexts().instruments;
  const wordsOf = useWordsOf();
  return [
    {
      id: 'difference',
      heading: words.difference,
      sortValue: ({ kind }) => words.differences[kind],
      cell: ({ kind }) => <StateMark icon={ICONS[kind] ?? 'edit'}>{words.differences[kind]}</StateMark>,
    },
    {
      id: 'concerns',
      heading: words.concerns,
      sortValue: ({ of }) => words.concern[of],
      cell: ({ of }) => words.concern[of],
    },
    { id: 'before', heading: words.before, cell: ({ before }) => before && wordsOf(before) },
    { id: 'after', heading: words.after, cell: ({ after }) => after && wordsOf(after) },
  ];
}
