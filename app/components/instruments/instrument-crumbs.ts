import type { Texts } from '#app/platform/i18n/index.ts';
import type { Crumb } from '../layout/types.ts';
import { inLanguage } from './words-of.ts';

interface Named {
  id: string;
  number: number;
  title: { sv: string; en: string };
}

export function instrumentName(texts: Texts, { title, number }: Named): string {
  const language = texts.common.code === 'en' ? 'en' : 'sv';
  return texts.instruments.versionOf(inLanguage(title, language), String(number));
}

/** The trail to a version of an instrument, and to a page below it. */
export function instrumentCrumbs(texts: Texts, version: Named | undefined, own?: string): Crumb[] {
  return [
    { label: texts.surveys.title, to: '/enkater' },
    { label: texts.instruments.title, to: '/enkater/formular' },
    ...(version ? [{ label: instrumentName(texts, version), to: `/enkater/formular/${version.id}` }] : []),
    ...(own === undefined ? [] : [{ label: own }]),
  ];
}
