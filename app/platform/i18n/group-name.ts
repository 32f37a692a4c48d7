import type { LearningGroup } from '#app/domain/learning/assignment-form.ts';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import type { Language, Texts } from './index.ts';

export interface NamedGroup {
  group: Pick<LearningGroup, 'groupKind' | 'cohort' | 'profession'>;
  programme: Bilingual | null;
  /** Told where programmes of several schools stand together. */
  school?: string | null;
  unitName: string | null;
}

/** A group that a path is assigned to, in words. */
export function groupNameOf(
  { group, programme, school, unitName }: NamedGroup,
  { paths, people }: Pick<Texts, 'paths' | 'people'>,
  language: Language,
): string {
  const words = paths.assignments;
  const name = programme?.[language] ?? '';
  if (group.groupKind === 'learners')
    return school ? words.learners(name, school, group.cohort) : words.learnersShort(name, group.cohort);
  const professions: Readonly<Record<string, string>> = people.professions;
  return words.supervisors(professions[group.profession ?? ''] ?? group.profession ?? '', unitName ?? '');
}
