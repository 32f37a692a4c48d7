import type { Language } from '#app/platform/i18n/index.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/button.tsx';

interface OpenSurvey {
  waveId: string;
  title: Record<Language, string>;
  closesOn: string;
}

/** Surveys that one has been asked to answer, and how to find a letter that is lost. */
export function OpenSurveys({ surveys }: { surveys: readonly OpenSurvey[] }) {
  const words = useTexts().waves.open;
  const language = useLanguage();
  const { date } = useFormat();
  if (surveys.length === 0) return null;
  return (
    <Card title={words.title}>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <ul className="flex flex-col gap-3">
        {surveys.map(({ waveId, title, closesOn }) => (
          <li key={waveId} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              {title[language]}
              <span className="block text-ink-2">{words.until(date(closesOn))}</span>
            </span>
            <LinkButton to={`/lank/${waveId}`} icon="message">
              {words.again}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
