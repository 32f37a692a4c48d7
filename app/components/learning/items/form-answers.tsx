import type { ItemForm } from '#app/domain/learning/item.ts';
import type { FormStatistics } from '#app/domain/learning/item-statistics.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { Meter } from '../../ui/meter.tsx';

interface FormAnswersProps {
  form: ItemForm;
  ordinal: number;
  statistics: FormStatistics | undefined;
}

/** One way of asking: what it asks, and how many chose each option. */
export function FormAnswers({ form, ordinal, statistics }: FormAnswersProps) {
  const { itemBank: words } = useTexts();
  const { number, percent } = useFormat();
  const language = useLanguage();
  const shares = statistics?.options ?? null;
  return (
    <details className="mt-2 border-t border-line pt-2">
      <summary className="link inline-flex min-h-control items-center">
        {words.formTitle(number(ordinal))}: {words.asked(number(statistics?.readers ?? 0))}
      </summary>
      <p className="py-2 font-medium">{form.question[language]}</p>
      <ul className="flex flex-col gap-2">
        {form.options.map(({ text }, option) => (
          <li key={text.sv} className="flex flex-col gap-1">
            <span className="flex items-center gap-1">
              {option === form.right && <Icon name="ok" className="text-ok" label={words.key} />}
              {text[language]}
            </span>
            {shares && <Meter value={shares[option] ?? 0} max={1} text={percent(shares[option] ?? 0)} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
