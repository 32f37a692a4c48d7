import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Outcome } from '#app/domain/quality/action-effects.ts';
import type { ActionState } from '#app/domain/quality/action-form.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import type { Tone } from '../ui/tone.ts';
import { TypedText } from '../ui/typed-text.tsx';
import { placePath } from './place-path.ts';

export interface ActionRow {
  id: string;
  todo: string;
  owner: string;
  dueOn: string;
  state: ActionState;
  isLate: boolean;
  outcome: Outcome;
  group: ResultGroup;
  place: Bilingual;
  theme: Bilingual;
}

const TONES: Record<ActionState, Tone> = { open: 'info', done: 'ok', dropped: 'neutral' };

interface ActionTableProps {
  rows: readonly ActionRow[];
  total?: number;
  empty: ReactNode;
  /** Left out on the page of a place. */
  withPlace?: boolean;
}

/** Actions, those that are due first first. */
export function ActionTable({ rows, total, empty, withPlace = true }: ActionTableProps) {
  const { actions } = useTexts().quality;
  const columns = useColumns().filter(({ id }) => withPlace || id !== 'place');
  return (
    <DataTable
      caption={actions.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      total={total}
      empty={empty}
      sortParam="ordning"
    />
  );
}

export function ActionMark({ state, isLate }: Pick<ActionRow, 'state' | 'isLate'>) {
  const { actions } = useTexts().quality;
  if (isLate) return <StateMark tone="bad">{actions.isLate}</StateMark>;
  return <StateMark tone={TONES[state]}>{actions.states[state]}</StateMark>;
}

function useColumns(): Column<ActionRow>[] {
  const { actions: words } = useTexts().quality;
  const language = useLanguage();
  const { date } = useFormat();
  return [
    {
      id: 'todo',
      heading: words.todo,
      cell: ({ id, todo }) => (
        <Link to={`/kvalitet/atgarder/${id}`} className="link">
          <TypedText>{todo}</TypedText>
        </Link>
      ),
    },
    {
      id: 'place',
      heading: words.place,
      sortValue: ({ place }) => place[language],
      cell: ({ group, place }) => (
        <Link to={placePath(group)} className="link">
          {place[language]}
        </Link>
      ),
    },
    {
      id: 'theme',
      heading: words.theme,
      sortValue: ({ theme }) => theme[language],
      cell: ({ theme }) => theme[language],
    },
    { id: 'owner', heading: words.owner, sortValue: ({ owner }) => owner, cell: ({ owner }) => owner },
    {
      id: 'due',
      heading: words.due,
      figures: true,
      sortValue: ({ dueOn }) => dueOn,
      cell: ({ dueOn }) => date(dueOn),
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: ({ state, isLate }) => (isLate ? words.isLate : words.states[state]),
      cell: (row) => <ActionMark {...row} />,
    },
    {
      id: 'outcome',
      heading: words.outcome,
      sortValue: ({ outcome }) => words.outcomes[outcome],
      cell: ({ outcome }) => words.outcomes[outcome],
    },
  ];
}
