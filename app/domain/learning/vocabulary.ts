/** When a module's own questions are answered: before it is read, or after. */
export const READING_OCCASIONS = ['before', 'after'] as const;
export type ReadingOccasion = (typeof READING_OCCASIONS)[number];

/** And again much later, when what was known may have been forgotten. */
export type Occasion = ReadingOccasion | 'review';

/** How far a project has come, from idea to routine; or that it was ended. */
export const PROJECT_STATUSES = [
  'idea',
  'preparation',
  'development',
  'silent_test',
  'limited_test',
  'routine',
  'ended',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Whom a path can be assigned to. */
export const GROUP_KINDS = ['learners', 'supervisors'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
