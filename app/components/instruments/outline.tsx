import { moveItem } from '#app/domain/surveys/edit-instrument.ts';
import { answersTo, kindOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition, Item, Subscale } from '#app/domain/surveys/instrument.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useConditionText } from '../surveys/question.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PartActions } from './part-actions.tsx';
import { useWordsOf } from './words-of.ts';

interface OutlineProps {
  version: { id: string; version: number; definition: InstrumentDefinition };
  mayChange: boolean;
}

/** The questionnaire as those who write it see it: sections, questions, and how each is answered. */
export function Outline({ version, mayChange }: OutlineProps) {
  const { definition, id } = version;
  const words = useTexts().instruments;
  const wordsOf = useWordsOf();
  return definition.subscales.map((section, index) => {
    const name = wordsOf(section.name);
    return (
      <Card
        key={section.id}
        title={name}
        actions={
          mayChange && (
            <PartActions
              draft={version}
              part={{ kind: 'section', id: section.id }}
              name={name}
              editAt={`/enkater/formular/${id}/avsnitt/${section.id}`}
              goesUp={index > 0}
              goesDown={index < definition.subscales.length - 1}
            />
          )
        }
      >
        {section.items.length === 0 ? <p className="text-ink-2">{words.emptySection}</p> : null}
        <Items version={version} section={section} mayChange={mayChange} />
        {mayChange && (
          <p className="mt-2" data-screen-only>
            <LinkButton to={`/enkater/formular/${id}/avsnitt/${section.id}/fraga`} icon="add">
              {words.addItem}
              <span className="sr-only">: {name}</span>
            </LinkButton>
          </p>
        )}
      </Card>
    );
  });
}

function Items({ version, section, mayChange }: OutlineProps & { section: Subscale }) {
  const { definition, id } = version;
  const wordsOf = useWordsOf();
  const describe = useDescription(definition);
  return (
    <ol className="divide-y divide-line">
      {section.items.map((item) => {
        const name = wordsOf(item.text);
        return (
          <li key={item.id} className="flex flex-wrap items-start justify-between gap-x-4 py-2">
            <div className="min-w-0 max-w-reading">
              <p className="font-medium">{name}</p>
              {describe(item).map((line) => (
                <p key={line} className="text-ink-2">
                  {line}
                </p>
              ))}
            </div>
            {mayChange && (
              <PartActions
                draft={version}
                part={{ kind: 'item', id: item.id }}
                name={name}
                editAt={`/enkater/formular/${id}/fraga/${item.id}`}
                goesUp={moveItem(definition, item.id, -1) !== definition}
                goesDown={moveItem(definition, item.id, 1) !== definition}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** How an item is answered and of whom it is asked, a line each. */
function useDescription(definition: InstrumentDefinition): (item: Item) => string[] {
  const { instruments: words, questionnaire } = useTexts();
  const { number } = useFormat();
  const wordsOf = useWordsOf();
  const condition = useConditionText(definition);
  return (item) => {
    const marks = [item.reversed && words.marks.reversed, item.mayNotApply && words.marks.mayNotApply];
    const lines = [[words.kinds[kindOf(item)], ...marks].filter(Boolean).join(', ')];
    if ('options' in item)
      lines.push(
        answersTo(definition, item)
          .map(({ text }) => wordsOf(text))
          .join(' / '),
      );
    if (item.kind === 'number') {
      lines.push(
        [questionnaire.range(number(item.min), number(item.max)), item.unit && wordsOf(item.unit)]
          .filter(Boolean)
          .join(' '),
      );
    }
    const whom = condition(item);
    return whom === null ? lines : [...lines, whom];
  };
}
