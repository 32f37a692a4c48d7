import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from './button.tsx';
import type { Selection } from './table/use-selection.ts';

/** What can be done with the selected rows, at the foot of the window while anything is selected. */
export function BulkBar({ selection, children }: { selection: Selection; children: ReactNode }) {
  const texts = useTexts();
  const count = selection.selected.size;
  if (count === 0) return null;
  return (
    <div
      data-edge
      data-screen-only
      className="sticky bottom-4 z-20 flex flex-wrap items-center gap-3 self-center rounded border border-line bg-surface px-4 py-2 shadow-float"
    >
      <p role="status" className="font-medium tabular-nums">
        {texts.common.table.selected(count)}
      </p>
      {children}
      <Button variant="quiet" onClick={selection.clear}>
        {texts.common.table.clearSelection}
      </Button>
    </div>
  );
}
