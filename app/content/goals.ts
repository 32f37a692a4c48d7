import { goalsOf } from '#app/domain/learning/credential/goals.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';

const LESSONS = import.meta.glob<string>('./*/*.mdx', { query: '?raw', import: 'default', eager: true });

/** What a module promises, as its text says it. */
export function moduleGoals(id: ModuleId, language: 'sv' | 'en'): string[] {
  return goalsOf(LESSONS[`./${id}/${language}.mdx`] ?? '');
}
