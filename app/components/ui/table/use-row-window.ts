import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Beyond this many rows only those in sight are in the page. */
export const WINDOW_FROM = 100;
/** So many of a longer list fill any screen until the window follows the scroll. */
const FIRST_ROWS = 50;

export interface RowWindow {
  isVirtual: boolean;
  indexes: readonly number[];
  /** Height in pixels of the rows left out before and after. */
  before: number;
  after: number;
  measure: (row: HTMLElement | null) => void;
}

/**
 * The rows to draw. Of a long list the server and the first paint draw the first fifty; then the window follows the
 * scroll. A print draws them all, and so does `showAll`, for readers without script.
 */
export function useRowWindow(count: number, region: RefObject<HTMLElement>, showAll: boolean): RowWindow {
  const isMounted = useIsMounted();
  const isPrinting = useIsPrinting();
  const isVirtual = count > WINDOW_FROM && isMounted && !isPrinting && !showAll;
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => region.current,
    estimateSize: () => 37,
    overscan: 12,
    indexAttribute: 'data-index',
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  // Nothing is in sight before the region has been measured, and without rows it would have no height to measure.
  if (!isVirtual || !last) {
    const drawn = isPrinting || showAll || count <= WINDOW_FROM ? count : FIRST_ROWS;
    return {
      isVirtual,
      indexes: Array.from({ length: drawn }, (_, index) => index),
      before: 0,
      after: 0,
      measure: ignore,
    };
  }
  return {
    isVirtual,
    indexes: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
  };
}

function ignore(): void {}

function useIsMounted(): boolean {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return isMounted;
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
