import type { Crumb } from '#app/components/layout/types.ts';
import type { Texts } from '#app/platform/i18n/index.ts';

/** The trail down to a round and to one of its pages; the round is not known while a page loads. */
export function roundCrumbs(
  texts: Texts,
  round: { id: string; name: string } | undefined,
  page?: { label: string; path: string },
): Crumb[] {
  const to = `/omgangar/${round?.id ?? ''}`;
  const trail = [
    { label: texts.rounds.title, to: '/omgangar' },
    { label: round?.name ?? '', to },
  ];
  return page ? [...trail, { label: page.label, to: `${to}/${page.path}` }] : trail;
}
