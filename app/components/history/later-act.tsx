import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useActSentence } from './act-sentence.ts';
import { FieldChanges } from './field-changes.tsx';
import type { HistoryListEntry } from './history-list.tsx';

/** What somebody else has done meanwhile: who, when, and from what to what. */
export function LaterAct({ act }: { act: HistoryListEntry }) {
  const { ownAct } = useTexts().history;
  const { dateTime } = useFormat();
  const sentence = useActSentence();
  return (
    <div className="mt-1">
      <p>{`${sentence(act)} (${act.actorName || ownAct}, ${dateTime(act.at)})`}</p>
      <FieldChanges fields={act.fields} />
    </div>
  );
}
