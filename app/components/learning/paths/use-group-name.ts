import type { LearningGroup } from '#app/domain/learning/assignment-form.ts';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

export interface NamedGroup {
  group: Pick<LearningGroup, 'groupKind' | 'cohort' | 'profession'>;
  programme: Bilingual | null;
  /** Told where programmes of several schools stand together. */
  school?: string | null;
  unitName: string | null;
}

/** A group in words. */
export function useGroupName(): (named: NamedGroup) => string {
  const { paths, people } = useTexts();
  const language = useLanguage();
  const words = paths.assignments;
  return ({ group, programme, school, unitName }) => {
    const name = programme?.[language] ?? '';
    if (group.groupKind === 'learners')
      return school ? words.learners(name, school, group.cohort) : words.learnersShort(name, group.cohort);
    const professions: Readonly<Record<string, string>> = people.professions;
    return words.supervisors(professions[group.profession ?? ''] ?? group.profession ?? '', unitName ?? '');
  };
}
