import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { useWordsOf } from './words-of.ts';

interface InstrumentFactsProps {
  definition: InstrumentDefinition;
  licence: string | null;
  respondents: Respondents;
  /** Where they are changed; null where they cannot be. */
  editAt: string | null;
}

/** The scale and, of a licensed questionnaire, where it comes from, how it is scored and who has allowed it. */
export function InstrumentFacts({ definition, licence, respondents, editAt }: InstrumentFactsProps) {
  const { instruments: words, respondents: answering } = useTexts();
  const language = useLanguage();
  const wordsOf = useWordsOf();
  const { scale, favourableFrom, frame } = definition;
  const labels = scale.labels[language].length > 0 ? scale.labels[language] : scale.labels.sv;
  const steps = labels.map((label, step) => `${scale.lowest + step} ${label}`);
  const facts = [
    { term: answering.title, detail: answering.names[respondents] },
    { term: words.scale, detail: steps.join(', ') },
    { term: words.favourable, detail: steps[favourableFrom - scale.lowest] ?? '' },
    ...(frame
      ? [
          { term: words.source, detail: frame.source },
          { term: words.scoring, detail: wordsOf(frame.scoring) },
        ]
      : []),
    { term: words.licence, detail: licence ?? words.noLicence },
  ];
  return (
    <Card
      title={words.whole}
      actions={
        editAt !== null && (
          <LinkButton to={editAt} icon="edit">
            {words.edit}
          </LinkButton>
        )
      }
    >
      <DescriptionList items={facts} />
    </Card>
  );
}
