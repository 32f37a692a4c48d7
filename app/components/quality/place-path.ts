import type { ResultGroup } from '#app/domain/quality/groups.ts';

/** The page with what is known of a place. */
export function placePath({ kind, id }: ResultGroup): string {
  if (kind === 'unit') return `/kvalitet/enhet/${id}`;
  return kind === 'programme' ? `/kvalitet/utbildning/${id}` : '/kvalitet/region';
}

/** Where an action about a theme at a place is made. */
export function newActionPath({ kind, id }: ResultGroup, themeId: string, series: string): string {
  const place = kind === 'unit' ? `enhet=${id}` : `utbildning=${id}`;
  return `/kvalitet/atgarder/ny?${place}&tema=${themeId}&enkat=${encodeURIComponent(series)}`;
}
