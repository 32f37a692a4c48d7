import type { ChangeFrom } from '#app/domain/placements/change-from.ts';
import { isIsoWeek, type IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FilterBar, type FilterField } from '../ui/filter-bar.tsx';

const FROM = 'fran';

/** The week in the address from which a change is to hold. */
export function weekAsked(request: Request): IsoWeek | null {
  const asked = new URL(request.url).searchParams.get(FROM) ?? '';
  return isIsoWeek(asked) ? asked : null;
}

/** Carries the chosen week on to another page. */
export function withWeek(path: string, { choices, from }: Pick<ChangeFrom, 'choices' | 'from'>): string {
  return choices.length > 1 ? `${path}?${FROM}=${from}` : path;
}

/** The choice of the week from which a change is to hold; none where it is for the whole. */
export function useChangeWeekFields({ choices, from }: Pick<ChangeFrom, 'choices' | 'from'>): FilterField[] {
  const words = useTexts().rounds.placement;
  const { weekShort } = useFormat();
  if (choices.length < 2) return [];
  const options = choices.map((week) => ({ value: week, label: weekShort(week) }));
  return [{ kind: 'select', name: FROM, label: words.fromWeek, always: true, usual: from, options }];
}

/** The same by itself, with what it means. */
export function ChangeWeek({ change, isPlaced }: { change: ChangeFrom; isPlaced: boolean }) {
  const words = useTexts().rounds.placement;
  const fields = useChangeWeekFields(change);
  if (fields.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <FilterBar fields={fields} />
      <p className="text-ink-2">{isPlaced ? words.fromWeekLead : words.fromWeekOpen}</p>
    </div>
  );
}
