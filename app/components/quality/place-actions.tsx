import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { ActionTable } from './action-table.tsx';
import type { ActionRow } from './action-table.tsx';

/** What is and has been done at a place. */
export function PlaceActions({ actions, withPlace = false }: { actions: readonly ActionRow[]; withPlace?: boolean }) {
  const { place } = useTexts().quality;
  return (
    <section className="flex flex-col gap-2">
      <h2>{place.actions}</h2>
      <ActionTable rows={actions} withPlace={withPlace} empty={<p className="text-ink-2">{place.noActions}</p>} />
    </section>
  );
}
