/** How far somebody has come in a module. */
export const STANDINGS = ['new', 'begun', 'read', 'mastered'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface ModuleProgress {
  moduleId: string;
  /** Of the module when it was mastered; what was known of an earlier version has to be shown again. */
  masteredVersion: number | null;
  /** Where in it she last was: a heading's anchor. */
  place: string | null;
  /** ISO instants. */
  readAt: string | null;
  seenAt: string;
}

export function standingOf(version: number, progress: ModuleProgress | undefined): Standing {
  if (!progress) return 'new';
  if (progress.masteredVersion !== null && progress.masteredVersion >= version) return 'mastered';
  return progress.readAt === null ? 'begun' : 'read';
}

/** The module to go on with: the one last seen that is not mastered. Null when none is begun. */
export function continueWith<T extends { standing: Standing; seenAt: string | null }>(modules: readonly T[]): T | null {
  const open = modules.filter(({ standing }) => standing === 'begun' || standing === 'read');
  return open.reduce<T | null>((latest, one) => ((latest?.seenAt ?? '') < (one.seenAt ?? '') ? one : latest), null);
}
