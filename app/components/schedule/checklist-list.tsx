import type { ChecklistItem } from '#app/domain/placements/checklist.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';
import { TONE_ICON, TONE_TEXT } from '../ui/tone.ts';

/** What the unit asks to see, what is missing first, in plain words. */
export function ChecklistList({ items }: { items: readonly ChecklistItem[] }) {
  const { schedule, vocabulary } = useTexts();
  const sayStatus = useStatusText();
  if (items.length === 0) return <p className="text-ink-2">{schedule.checklist.nothing}</p>;
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => {
        const tone = item.status === 'ok' ? 'ok' : 'warn';
        return (
          <li key={item.kind} className="flex items-start gap-3 py-2">
            <Icon name={TONE_ICON[tone]} className={`mt-1 ${TONE_TEXT[tone]}`} />
            <span className="min-w-0">
              <span className="font-medium">{vocabulary.attests[item.kind]}</span>
              <span className="block text-ink-2">{sayStatus(item)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function useStatusText(): (item: ChecklistItem) => string {
  const words = useTexts().schedule.checklist;
  const { date } = useFormat();
  return (item) => {
    switch (item.status) {
      case 'ok':
        return item.validTo ? words.okUntil(date(item.validTo)) : words.ok;
      case 'missing':
        return words.missing;
      case 'starts_late':
        return words.startsLate(date(item.validFrom));
      case 'runs_out':
        return words.runsOut(date(item.validTo));
      case 'expired':
        return words.expired(date(item.validTo));
    }
  };
}
