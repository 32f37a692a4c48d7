import type { UnsentAnswer } from '#app/domain/surveys/unsent-answers.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

/** What was answered and not kept, to copy. */
export function Unsent({ answers }: { answers: readonly UnsentAnswer[] }) {
  const words = useTexts().questionnaire;
  const language = useLanguage();
  const inWords = (said: UnsentAnswer['said'][number]) => (typeof said === 'string' ? said : said[language]);
  return (
    <section aria-labelledby="unsent" className="flex flex-col gap-2">
      <h2 id="unsent">{words.unsent}</h2>
      <p>{words.unsentText}</p>
      <dl className="divide-y divide-line">
        {answers.map(({ id, question, said }) => (
          <div key={id} className="py-2">
            <dt className="text-ink-2">{question[language]}</dt>
            <dd className="break-words whitespace-pre-line">{said.map(inWords).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
