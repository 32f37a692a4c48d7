import { Form, Link } from '@remix-run/react';
import type { InstrumentProblem } from '#app/domain/surveys/instrument-problems.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useWordsOf } from './words-of.ts';

interface PublicationBoxProps {
  version: { id: string; version: number; definition: InstrumentDefinition };
  problems: readonly InstrumentProblem[];
  mayPublish: boolean;
}

/** What keeps a draft from being published, each a link to where it is put right, or the button. */
export function PublicationBox({ version: { id, version, definition }, problems, mayPublish }: PublicationBoxProps) {
  const words = useTexts().instruments;
  const placeOf = usePlace(definition);
  const address = `/enkater/formular/${id}`;
  return (
    <Card title={words.publish}>
      {problems.length === 0 ? (
        <p>{mayPublish ? words.publishText : words.publishedByRegion}</p>
      ) : (
        <>
          <p className="font-medium">{words.unfinished(problems.length)}</p>
          <ul className="mt-1 list-disc pl-5">
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.sectionId} ${problem.itemId}`}>
                <Link to={`${address}/${whereMended(problem)}`} className="link">
                  {placeOf(problem)}
                </Link>
                {': '}
                {words.problems[problem.code]}
              </li>
            ))}
          </ul>
        </>
      )}
      <Form method="post" action={`${address}/publicera`} data-screen-only className="mt-3 flex flex-wrap gap-3">
        <input type="hidden" name="version" value={version} />
        {mayPublish && problems.length === 0 && <SubmitButton icon="check">{words.publish}</SubmitButton>}
        <SubmitButton variant="danger" formAction={`${address}/kasta`}>
          {words.discard}
        </SubmitButton>
      </Form>
    </Card>
  );
}

function whereMended({ sectionId, itemId, code }: InstrumentProblem): string {
  if (code === 'nothingAsked') return 'avsnitt';
  if (sectionId === null) return 'andra';
  if (code === 'sectionEmpty') return `avsnitt/${sectionId}/fraga`;
  return itemId === null ? `avsnitt/${sectionId}` : `fraga/${itemId}`;
}

/** What a problem is about, as the page names it. */
function usePlace(definition: InstrumentDefinition): (problem: InstrumentProblem) => string {
  const words = useTexts().instruments;
  const wordsOf = useWordsOf();
  return ({ sectionId, itemId }) => {
    const section = definition.subscales.find(({ id }) => id === sectionId);
    if (!section) return words.whole;
    const item = itemsOf(definition).find(({ id }) => id === itemId);
    return item ? words.problemAt(wordsOf(section.name), wordsOf(item.text)) : wordsOf(section.name);
  };
}
