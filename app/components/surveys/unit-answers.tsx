import { Link, useSearchParams } from '@remix-run/react';
import type { AnswerValue, AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition, Item } from '#app/domain/surveys/instrument.ts';
import { saidAnswer } from '#app/domain/surveys/said-answer.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { FilterBar } from '../ui/filter-bar.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { TypedText } from '../ui/typed-text.tsx';

interface UnitAnswerRow {
  unitId: string;
  unit: string;
  /** Null while the unit has not answered. */
  values: AnswerValues | null;
}

interface UnitAnswersProps {
  answers: readonly UnitAnswerRow[];
  definition: InstrumentDefinition;
}

const QUESTION = 'fraga';

/** One question, unit by unit under their names. */
export function UnitAnswers({ answers, definition }: UnitAnswersProps) {
  const words = useTexts().respondents.unitAnswers;
  const language = useLanguage();
  const { number } = useFormat();
  const [params] = useSearchParams();
  const items = itemsOf(definition);
  const item = items.find(({ id }) => id === params.get(QUESTION)) ?? items[0];
  const columns = useColumns(definition, item);
  if (!item) return null;
  const numbers = answers.flatMap(({ values }) => values?.[item.id] ?? []).filter((said) => typeof said === 'number');
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.title}</h2>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <FilterBar
        fields={[
          {
            ...{ kind: 'select', name: QUESTION, always: true, label: words.question },
            options: items.map(({ id, text }) => ({ value: id, label: text[language] })),
          },
        ]}
      />
      <h3>{item.text[language]}</h3>
      <DataTable
        caption={item.text[language]}
        columns={columns}
        rows={answers}
        rowKey={({ unitId }) => unitId}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
      {item.kind === 'number' && numbers.length > 0 && (
        <p>{words.sum(number(numbers.reduce((sum, one) => sum + one, 0)), number(numbers.length))}</p>
      )}
    </section>
  );
}

function useColumns(definition: InstrumentDefinition, item: Item | undefined): Column<UnitAnswerRow>[] {
  const { respondents, surveys } = useTexts();
  const words = respondents.unitAnswers;
  const wordsOf = useSaid(definition, item);
  const saidBy = ({ values }: UnitAnswerRow) => (item && values?.[item.id]) ?? null;
  const answer = (row: UnitAnswerRow) => {
    if (row.values === null) return <StateMark tone="neutral">{words.notYet}</StateMark>;
    const said = saidBy(row);
    if (said === null) return <span className="text-ink-2">{words.nothing}</span>;
    return item?.kind === 'text' ? <TypedText>{wordsOf(said)}</TypedText> : wordsOf(said);
  };
  return [
    {
      id: 'unit',
      heading: surveys.wave.unit,
      sortValue: ({ unit }) => unit,
      cell: ({ unitId, unit }) => (
        <Link to={`/enheter/${unitId}`} className="link">
          {unit}
        </Link>
      ),
    },
    {
      id: 'answer',
      heading: words.answer,
      sortValue: (row) => {
        const said = saidBy(row);
        return typeof said === 'number' || said === null ? said : wordsOf(said);
      },
      cell: answer,
    },
  ];
}

/** An answer in the words of its question. */
function useSaid(definition: InstrumentDefinition, item: Item | undefined): (said: AnswerValue) => string {
  const language = useLanguage();
  const { number, list } = useFormat();
  return (said) => {
    if (!item) return '';
    const answer = saidAnswer(definition, item, said);
    if ('words' in answer) return list(answer.words.map((one) => one[language]));
    return `${number(answer.number)} ${answer.unit?.[language] ?? ''}`.trim();
  };
}
