import { useMatches } from '@remix-run/react';
import type { Language, Texts } from '#app/platform/i18n/index.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { Crumb } from './types.ts';

/** A route names its place in the trail: `export const handle: CrumbHandle = { crumb: (texts, data) => ... }`. */
export interface CrumbHandle {
  crumb: (texts: Texts, data: unknown, language: Language) => string | Crumb | readonly Crumb[];
}

/** The trail of the pages that are open, from the routes' handles; the last is where the reader is. */
export function useCrumbs(): Crumb[] {
  const texts = useTexts();
  const language = useLanguage();
  const crumbs = useMatches().flatMap(({ handle, data, pathname }): readonly Crumb[] => {
    if (!hasCrumb(handle)) return [];
    const crumb = handle.crumb(texts, data, language);
    if (typeof crumb === 'string') return [{ label: crumb, to: pathname }];
    return 'label' in crumb ? [crumb] : crumb;
  });
  return crumbs;
}

function hasCrumb(handle: unknown): handle is CrumbHandle {
  return typeof handle === 'object' && handle !== null && 'crumb' in handle && typeof handle.crumb === 'function';
}
