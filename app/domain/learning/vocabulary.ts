/** When a module's own questions are answered: before it is read, or after. */
export const READING_OCCASIONS = ['before', 'after'] as const;
export type ReadingOccasion = (typeof READING_OCCASIONS)[number];

/** And again much later, when what was known may have been forgotten. */
export type Occasion = ReadingOccasion | 'review';
