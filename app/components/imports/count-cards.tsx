import { ROW_STATUSES } from '#app/domain/imports/validate.ts';
import type { RowStatus, StatusCounts } from '#app/domain/imports/validate.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { TONE_TEXT } from '../ui/tone.ts';
import type { Tone } from '../ui/tone.ts';

export const STATUS_LOOKS: Record<RowStatus, { tone: Tone; icon: IconName }> = {
  new: { tone: 'ok', icon: 'add' },
  changed: { tone: 'info', icon: 'edit' },
  unchanged: { tone: 'neutral', icon: 'check' },
  skipped: { tone: 'neutral', icon: 'minus' },
  error: { tone: 'bad', icon: 'problem' },
};

/** How many rows do what. */
export function CountCards({ label, counts }: { label: string; counts: StatusCounts }) {
  const { statuses } = useTexts().imports;
  const { number } = useFormat();
  return (
    <dl aria-label={label} className="grid max-w-3xl grid-cols-2 gap-2 sm:grid-cols-5">
      {ROW_STATUSES.map((status) => {
        const { tone, icon } = STATUS_LOOKS[status];
        return (
          <div key={status} className="rounded border border-line bg-surface px-3 py-2">
            <dt className="flex items-center gap-1.5 text-ink-2">
              <Icon name={icon} className={counts[status] > 0 ? TONE_TEXT[tone] : ''} />
              {statuses[status]}
            </dt>
            <dd className="text-lg font-semibold tabular-nums">{number(counts[status])}</dd>
          </div>
        );
      })}
    </dl>
  );
}
