import { standingOf } from '#app/domain/people/training.ts';
import type { Attest } from '#app/domain/placements/vocabulary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { StandingMark } from './standing-mark.tsx';

export interface AttestRow {
  id: string;
  kind: Attest;
  validFrom: string;
  validTo: string | null;
}

interface AttestListProps {
  learnerId: string;
  attests: readonly AttestRow[];
  mayEdit: boolean;
  today: string;
}

/** What a learner has shown and how long it holds. */
export function AttestList({ learnerId, attests, mayEdit, today }: AttestListProps) {
  const words = useTexts().people.learners;
  const columns = useColumns(learnerId, today).filter(({ id }) => mayEdit || id !== 'edit');
  return (
    <>
      <p className="mb-2 text-ink-2">{words.attestsLead}</p>
      <DataTable
        caption={words.attests}
        columns={columns}
        rows={attests}
        rowKey={({ id }) => id}
        empty={<p>{words.noAttests}</p>}
        sortParam="intyg"
      />
      {mayEdit && (
        <p className="mt-3">
          <LinkButton to={`/larande/${learnerId}/intyg/nytt`} icon="add">
            {words.addAttest}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function useColumns(learnerId: string, today: string): Column<AttestRow>[] {
  const { people, vocabulary, common } = useTexts();
  const words = people.learners;
  const { date } = useFormat();
  return [
    {
      id: 'kind',
      heading: words.attestKind,
      sortValue: (row) => vocabulary.attests[row.kind],
      cell: (row) => vocabulary.attests[row.kind],
    },
    {
      id: 'from',
      heading: words.shown,
      figures: true,
      sortValue: (row) => row.validFrom,
      cell: (row) => date(row.validFrom),
    },
    {
      id: 'to',
      heading: people.validTo,
      figures: true,
      sortValue: (row) => row.validTo ?? '9999',
      cell: (row) => (row.validTo === null ? people.untilFurther : date(row.validTo)),
    },
    {
      id: 'standing',
      heading: words.status,
      cell: (row) => <StandingMark standing={standingOf([{ from: row.validFrom, to: row.validTo }], today)} />,
    },
    {
      id: 'edit',
      heading: common.table.actions,
      cell: (row) => (
        <LinkButton to={`/larande/${learnerId}/intyg/${row.id}`} variant="quiet" icon="edit" iconOnly>
          {words.editNamed(vocabulary.attests[row.kind])}
        </LinkButton>
      ),
    },
  ];
}
