import type { Audience } from '#app/domain/surveys/audience.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

/** An audience with names instead of ids. */
export interface NamedAudience extends Pick<Audience, 'moment' | 'atLeastWeeks' | 'forms' | 'cohort'> {
  unit: string | null;
  school: string | null;
  programme: { sv: string; en: string } | null;
}

/** What limits an audience, in words; nothing when everybody is asked. The programme is told beside. */
export function useAudienceLimits(): (audience: NamedAudience, withProgramme?: boolean) => string[] {
  const { waves, vocabulary } = useTexts();
  const format = useFormat();
  const language = useLanguage();
  return ({ forms, atLeastWeeks, unit, school, programme, cohort }, withProgramme = false) => [
    ...forms.map((form) => vocabulary.forms[form]),
    ...(withProgramme && programme ? [programme[language]] : []),
    ...[unit, school, cohort && format.cohort(cohort)].filter((limit) => limit !== null),
    ...(atLeastWeeks > 1 ? [waves.audience.longerThan(format.number(atLeastWeeks))] : []),
  ];
}
