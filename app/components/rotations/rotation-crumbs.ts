import type { Crumb } from '#app/components/layout/types.ts';
import type { Texts } from '#app/platform/i18n/index.ts';

/** The trail down to a rotation and to one of its pages; the rotation is not known while a page loads. */
export function rotationCrumbs(
  texts: Texts,
  plan: { id: string; name: string } | undefined,
  page?: { label: string; path: string },
): Crumb[] {
  const to = `/rotationer/${plan?.id ?? ''}`;
  const trail = [
    { label: texts.rotations.title, to: '/rotationer' },
    { label: plan?.name ?? '', to },
  ];
  return page ? [...trail, { label: page.label, to: `${to}/${page.path}` }] : trail;
}
