/** Somebody has saved since the form was made; what was typed is kept, and may be saved over it knowingly. */
export interface Overtaken {
  code: 'overtaken';
  /** What the row has now. */
  version: number;
}
