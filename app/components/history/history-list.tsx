import { Form, Link, useLocation } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import { useActSentence } from './act-sentence.ts';
import type { Act } from './act-sentence.ts';
import { FieldChanges } from './field-changes.tsx';
import type { FieldChangeLine } from './field-changes.tsx';

export interface HistoryListEntry extends Act {
  id: string;
  at: string;
  actorName: string;
  reason: string | null;
  isUndone: boolean;
  mayUndo: boolean;
  /** The proposal that is undone with the act. */
  undoneWith: { id: string; at: string; roundId: string } | null;
  fields: readonly FieldChangeLine[];
  rowCount: number;
}

/** Where an act stands in a list of them. */
export function actAnchor(id: string): string {
  return `andring-${id}`;
}

/** Acts with who, when and what, latest first; each that can be undone has its button. */
export function HistoryList({ entries }: { entries: readonly HistoryListEntry[] }) {
  const { none } = useTexts().history;
  if (entries.length === 0) {
    return (
      <EmptyState title={none.title} icon="history">
        {none.text}
      </EmptyState>
    );
  }
  return (
    <ol className="divide-y divide-line rounded border border-line bg-surface">
      {entries.map((entry) => (
        <li key={entry.id} id={actAnchor(entry.id)} className="flex flex-wrap items-start gap-x-4 gap-y-1 px-4 py-2.5">
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: HistoryListEntry }) {
  const { history } = useTexts();
  const { dateTime } = useFormat();
  const sentence = useActSentence()(entry);
  return (
    <>
      <p className="w-full flex-none text-ink-2 tabular-nums sm:w-40">
        <time dateTime={entry.at}>{dateTime(entry.at)}</time>
      </p>
      <div className="min-w-0 flex-1">
        <p className={entry.isUndone ? 'line-through decoration-ink-2' : ''}>{sentence}</p>
        <p className="text-ink-2">{entry.actorName || history.ownAct}</p>
        {entry.reason && (
          <p>
            {history.reason}: <TypedText>{entry.reason}</TypedText>
          </p>
        )}
        {entry.undoneWith && <UndoneWith {...entry.undoneWith} />}
        <Details entry={entry} />
      </div>
      {entry.isUndone && <StateMark icon="undo">{history.undone}</StateMark>}
      {entry.mayUndo && <UndoButton id={entry.id} sentence={sentence} />}
    </>
  );
}

function Details({ entry }: { entry: HistoryListEntry }) {
  const { history } = useTexts();
  if (entry.fields.length === 0)
    return entry.rowCount > 1 ? <p className="text-ink-2">{history.rows(entry.rowCount)}</p> : null;
  return (
    <details>
      <summary className="link inline-flex min-h-6 items-center">{history.details}</summary>
      <FieldChanges fields={entry.fields} />
    </details>
  );
}

/** Before the button is pressed: what is undone with the act, and where it stands. */
function UndoneWith({ id, at, roundId }: NonNullable<HistoryListEntry['undoneWith']>) {
  const { history } = useTexts();
  const { dateTime } = useFormat();
  return (
    <p data-screen-only>
      {history.undoneWith}{' '}
      <Link className="link" to={`/omgangar/${roundId}/historik#${actAnchor(id)}`}>
        {history.proposalOf(dateTime(at))}
      </Link>
      .
    </p>
  );
}

function UndoButton({ id, sentence }: { id: string; sentence: string }) {
  const { history } = useTexts();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={`/andringar/${id}/angra`} data-screen-only>
      <input type="hidden" name="till" value={`${pathname}${search}`} />
      <Button type="submit" variant="quiet" icon="undo" aria-label={history.undoNamed(sentence)}>
        {history.undo}
      </Button>
    </Form>
  );
}
