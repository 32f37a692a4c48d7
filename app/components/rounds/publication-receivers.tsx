import type { PersonName } from '#app/domain/people/person-name.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';
import { Notice } from '../ui/notice.tsx';
import { DataTable } from '../ui/table/data-table.tsx';

interface Named {
  id: string;
  name: PersonName;
}

interface Receivers {
  isAgain: boolean;
  learners: readonly (Named & { email: string; placements: number; ended: number })[];
  units: readonly {
    unitId: string;
    unitName: string;
    email: string;
    learners: number;
    ended: number;
    leaving: number;
  }[];
}

/** Who gets a letter, and how much it is about. */
export function PublicationReceivers({ isAgain, learners, units }: Receivers) {
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const names = useNames();
  return (
    <>
      <h2>{words.learners}</h2>
      <DataTable
        caption={words.learners}
        rows={learners}
        rowKey={(row) => row.id}
        sortParam="larande"
        columns={[
          {
            id: 'name',
            heading: words.learner,
            cell: (row) => names.full(row.name),
            sortValue: (row) => names.inList(row.name),
          },
          { id: 'email', heading: words.email, cell: (row) => row.email },
          count('placements', words.placements, (row: Receivers['learners'][number]) => row.placements, number),
          ...(isAgain ? [count('ended', words.ended, (row: Receivers['learners'][number]) => row.ended, number)] : []),
        ]}
      />
      <h2>{words.units}</h2>
      <DataTable
        caption={words.units}
        rows={units}
        rowKey={(row) => row.unitId}
        sortParam="enheter"
        columns={[
          { id: 'unit', heading: words.unit, cell: (row) => row.unitName, sortValue: (row) => row.unitName },
          { id: 'email', heading: words.email, cell: (row) => row.email },
          count('learners', words.comes, (row: Receivers['units'][number]) => row.learners, number),
          ...(isAgain
            ? [count('ended', words.endedAtUnit, (row: Receivers['units'][number]) => row.ended + row.leaving, number)]
            : []),
        ]}
      />
    </>
  );
}

function count<T>(id: string, heading: string, valueOf: (row: T) => number, number: (value: number) => string) {
  return { id, heading, align: 'end' as const, cell: (row: T) => number(valueOf(row)), sortValue: valueOf };
}

interface ToldOtherwise {
  byHand: readonly Named[];
  withoutAddress: readonly Named[];
  silentUnits: readonly { unitId: string; unitName: string }[];
}

/** Who gets no letter and must be told by other means. */
export function ToldOtherwise({ byHand, withoutAddress, silentUnits }: ToldOtherwise) {
  const words = useTexts().rounds.publication;
  const { list } = useFormat();
  const names = useNames();
  const groups = [
    { title: words.byHand, who: byHand.map(({ name }) => names.full(name)) },
    { title: words.withoutAddress, who: withoutAddress.map(({ name }) => names.full(name)) },
    { title: words.silentUnits, who: silentUnits.map(({ unitName }) => unitName) },
  ];
  return groups
    .filter(({ who }) => who.length > 0)
    .map(({ title, who }) => (
      <Notice key={title} tone="warn" title={title}>
        {list(who)}
      </Notice>
    ));
}
