import { Link } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useAnswered } from './use-answered.ts';

interface ResponseRow {
  unitId: string | null;
  unit: string | null;
  invited: number;
  answered: number | null;
  isAtLeast: boolean;
}

interface ResponseTableProps {
  waveId: string;
  response: readonly ResponseRow[];
  /** Units without a row that a poster may be printed for. */
  posters: readonly { unitId: string; unit: string }[];
}

/** How the answers to an open wave come in, unit by unit. */
export function ResponseTable({ waveId, response, posters }: ResponseTableProps) {
  const { surveys: words, waves } = useTexts();
  const answered = useAnswered();
  const { number } = useFormat();
  const columns: Column<ResponseRow>[] = [
    {
      id: 'unit',
      heading: words.wave.unit,
      sortValue: ({ unit }) => unit,
      cell: ({ unitId, unit }) =>
        unitId === null ? (
          words.wave.noUnit
        ) : (
          <Link to={`/enheter/${unitId}`} className="link">
            {unit}
          </Link>
        ),
    },
    {
      id: 'invited',
      heading: words.invited,
      align: 'end',
      sortValue: ({ invited }) => invited,
      cell: ({ invited }) => number(invited),
    },
    {
      id: 'answered',
      heading: words.answered,
      align: 'end',
      sortValue: (row) => (row.answered === null ? null : row.answered / row.invited),
      cell: answered,
    },
    {
      id: 'poster',
      heading: waves.poster.title,
      cell: ({ unitId, unit }) =>
        unitId === null ? (
          ''
        ) : (
          <Link
            to={`/enkater/${waveId}/affisch/${unitId}`}
            className="link"
            aria-label={waves.poster.linkLabel(unit ?? '')}
          >
            {waves.poster.link}
          </Link>
        ),
    },
  ];
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.wave.response}</h2>
      <p className="max-w-reading text-ink-2">{words.wave.responseLead}</p>
      <DataTable
        caption={words.wave.response}
        columns={columns}
        rows={response}
        rowKey={({ unitId }) => unitId ?? ''}
        sortParam="svar"
        empty={<EmptyState title={words.wave.noUnitOfYours.title}>{words.wave.noUnitOfYours.text}</EmptyState>}
      />
      {posters.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {posters.map(({ unitId, unit }) => (
            <li key={unitId}>
              <LinkButton to={`/enkater/${waveId}/affisch/${unitId}`} icon="print">
                {waves.poster.linkLabel(unit)}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
