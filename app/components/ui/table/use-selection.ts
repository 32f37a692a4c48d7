import { useMemo, useState } from 'react';

export interface Selection {
  selected: ReadonlySet<string>;
  toggle: (key: string) => void;
  /** Selects every key, or none when all already are. */
  toggleAll: (keys: readonly string[]) => void;
  clear: () => void;
}

/** Which rows are selected, kept by key so that sorting and scrolling change nothing. */
export function useSelection(initial: readonly string[] = []): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(initial));
  return useMemo(
    () => ({
      selected,
      toggle: (key) =>
        setSelected((before) => {
          const after = new Set(before);
          if (!after.delete(key)) after.add(key);
          return after;
        }),
      toggleAll: (keys) => setSelected((before) => new Set(keys.every((key) => before.has(key)) ? [] : keys)),
      clear: () => setSelected(new Set()),
    }),
    [selected],
  );
}
