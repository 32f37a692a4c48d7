import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import type { ShownChange } from './types.ts';

interface ChangeListProps {
  changes: readonly ShownChange[];
  unitNames: Readonly<Record<string, string>>;
}

/** What has changed since the learner was told, in plain words. */
export function ChangeList({ changes, unitNames }: ChangeListProps) {
  const { schedule } = useTexts();
  const { dateTime } = useFormat();
  const say = useChangeText(unitNames);
  if (changes.length === 0) return null;
  return (
    <Card title={schedule.changes}>
      <ul className="divide-y divide-line">
        {changes.map((change) => (
          <li key={`${change.placementId} ${change.at} ${change.kind}`} className="py-2">
            <p>{say(change)}</p>
            <p className="text-xs text-ink-2">{dateTime(change.at)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function useChangeText(unitNames: Readonly<Record<string, string>>): (change: ShownChange) => string {
  const { schedule, vocabulary } = useTexts();
  const { weeksYear } = useFormat();
  const nameOf = (id: string) => unitNames[id] ?? schedule.unknownUnit;
  return (change) => {
    switch (change.kind) {
      case 'published':
        return schedule.change.published(change.unit);
      case 'unit':
        return schedule.change.unit(nameOf(change.from), nameOf(change.to));
      case 'weeks':
        return schedule.change.weeks(change.unit, weeksYear(...change.from), weeksYear(...change.to));
      case 'ended':
        return schedule.change.ended(change.unit, vocabulary.placementStates[change.state].toLowerCase());
    }
  };
}
