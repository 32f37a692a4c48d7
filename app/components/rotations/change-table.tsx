import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';

interface Place {
  unit: string;
  from: IsoWeek;
  to: IsoWeek;
}

export interface ShownChange {
  residentId: string;
  blockId: string;
  name: PersonName | null;
  before: readonly Place[];
  after: readonly Place[];
}

interface ChangeTableProps {
  planId: string;
  blocks: readonly BlockName[];
  changes: readonly ShownChange[];
}

/** Blocks that become otherwise: where and when they are now, and would be. */
export function ChangeTable({ planId, blocks, changes }: ChangeTableProps) {
  const { proposal: words, chart } = useTexts().rotations;
  const names = useNames();
  const nameOf = useBlockNames(blocks);
  const { weeksYear } = useFormat();
  const placesOf = (places: readonly Place[]) =>
    places.length === 0 ? (
      <span className="text-ink-2">{words.nothing}</span>
    ) : (
      <span className="flex flex-col">
        {places.map(({ unit, from, to }) => (
          <span key={from}>{words.place(unit, weeksYear(from, to))}</span>
        ))}
      </span>
    );
  const startOf = ([first]: readonly Place[]) => first?.from;
  const columns: Column<ShownChange>[] = [
    {
      id: 'resident',
      heading: chart.resident,
      sortValue: ({ name }) => name && names.inList(name),
      cell: ({ residentId, name }) =>
        name && (
          <Link className="link" to={`/rotationer/${planId}/lakare/${residentId}`}>
            <PersonLabel name={name} />
          </Link>
        ),
    },
    { id: 'block', heading: chart.block, sortValue: (row) => nameOf(row.blockId), cell: (row) => nameOf(row.blockId) },
    {
      id: 'before',
      heading: words.before,
      sortValue: (row) => startOf(row.before),
      cell: (row) => placesOf(row.before),
    },
    { id: 'after', heading: words.after, sortValue: (row) => startOf(row.after), cell: (row) => placesOf(row.after) },
  ];
  return (
    <DataTable
      caption={words.changes}
      columns={columns}
      rows={changes}
      rowKey={({ residentId, blockId }) => `${residentId} ${blockId}`}
    />
  );
}
