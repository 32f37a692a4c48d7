import type { Item } from '#app/domain/learning/item.ts';
import { LEAST_READERS } from '#app/domain/learning/item-statistics.ts';
import type { ItemStatistics } from '#app/domain/learning/item-statistics.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Badge } from '../../ui/state-mark.tsx';
import { FormAnswers } from './form-answers.tsx';

/** A question with how it has been answered, and what to look at. */
export function ItemCard({ item }: { item: Item & { statistics: ItemStatistics | null } }) {
  const { itemBank: words } = useTexts();
  const { number, percent } = useFormat();
  const language = useLanguage();
  const { statistics } = item;
  const share = (value: number | null) => (value === null ? words.few(number(LEAST_READERS)) : percent(value));
  return (
    <Card>
      <h2>{item.forms[0]?.question[language]}</h2>
      {statistics && (
        <>
          <p className="flex flex-wrap gap-2 py-2">
            {statistics.flags.map((flag) => (
              <Badge key={flag} tone="warn">
                {words.flags[flag]}
              </Badge>
            ))}
            {statistics.right !== null && statistics.flags.length === 0 && <Badge tone="ok">{words.fine}</Badge>}
          </p>
          <DescriptionList
            items={[
              { term: words.readers, detail: number(statistics.readers) },
              { term: words.right, detail: share(statistics.right) },
              { term: words.rightBefore, detail: share(statistics.rightBefore) },
              {
                term: words.discrimination,
                detail: (
                  <>
                    {statistics.discrimination !== null
                      ? number(statistics.discrimination)
                      : statistics.right === null
                        ? words.few(number(LEAST_READERS))
                        : words.none}
                    <span className="block text-sm text-ink-2">{words.discriminationHint}</span>
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      {item.forms.map((form, index) => (
        <FormAnswers key={form.question.sv} form={form} ordinal={index + 1} statistics={statistics?.forms[index]} />
      ))}
    </Card>
  );
}
