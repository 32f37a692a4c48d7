import type { Sheet } from './document.ts';

export interface AboutWording {
  /** The sheet's name. */
  name: string;
  about: string;
  value: string;
}

/** A sheet that says what the report is, when and by whom it was made, and what its words mean: a label and a text a row. */
export function aboutSheet(
  { name, about, value }: AboutWording,
  lines: readonly (readonly [label: string | null, text: string])[],
): Sheet {
  return {
    key: 'about',
    name,
    columns: [
      { key: 'about', heading: about, kind: 'text', width: 28, wrap: true },
      { key: 'value', heading: value, kind: 'text', width: 100, wrap: true },
    ],
    isProse: true,
    rows: lines.map(([label, text]) => [label, text]),
  };
}
