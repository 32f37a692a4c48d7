/** When a question is answered: before the module is read, after it, or again much later. */
export const OCCASIONS = ['before', 'after'] as const;
export type Occasion = (typeof OCCASIONS)[number];
