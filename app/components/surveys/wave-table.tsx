import { Link } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useAnswered } from './use-answered.ts';

interface WaveRow {
  id: string;
  name: string;
  state: 'open' | 'closed';
  closesOn: string;
  invited: number;
  answered: number | null;
  isAtLeast: boolean;
}

/** Waves of one standing survey. */
export function WaveTable({ waves }: { waves: readonly WaveRow[] }) {
  const words = useTexts().surveys;
  const { date } = useFormat();
  const columns: Column<WaveRow>[] = [
    {
      id: 'name',
      heading: words.name,
      cell: ({ id, name }) => (
        <Link to={`/enkater/${id}`} className="link">
          {name}
        </Link>
      ),
    },
    {
      id: 'state',
      heading: words.state,
      cell: ({ state }) => <StateMark tone={state === 'open' ? 'info' : 'neutral'}>{words.states[state]}</StateMark>,
    },
    { id: 'closes', heading: words.closes, figures: true, cell: ({ closesOn }) => date(closesOn) },
    { id: 'answered', heading: words.answered, align: 'end', cell: useAnswered() },
  ];
  return <DataTable caption={words.title} columns={columns} rows={waves} rowKey={({ id }) => id} />;
}
