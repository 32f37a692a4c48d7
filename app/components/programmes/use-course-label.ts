import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

export interface Course {
  id: string;
  code: string;
  name: { sv: string; en: string };
}

/** A course by its code and name. */
export function useCourseLabel(): (course: Course) => string {
  const { courseLabel } = useTexts().prerequisites;
  const language = useLanguage();
  return ({ code, name }) => courseLabel(code, name[language]);
}
