import type { ResultGroup } from '#app/domain/quality/groups.ts';

const FOLDERS = { unit: 'enhet', programme: 'utbildning', school: 'larosate', branch: 'gren' } as const;

/** The page with what is known of a place. */
export function placePath({ kind, id }: ResultGroup): string {
  return kind === 'region' ? '/kvalitet/region' : `/kvalitet/${FOLDERS[kind]}/${id}`;
}

/** Where an action about a theme at a place is made. */
export function newActionPath({ kind, id }: ResultGroup, themeId: string, series: string): string {
  const place = kind === 'unit' ? `enhet=${id}` : `utbildning=${id}`;
  return `/kvalitet/atgarder/ny?${place}&tema=${themeId}&enkat=${encodeURIComponent(series)}`;
}
