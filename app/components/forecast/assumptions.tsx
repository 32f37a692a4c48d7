import { Form, Link, useSearchParams } from '@remix-run/react';
import { ASSUMPTIONS } from '#app/domain/forecast/assumptions-form.ts';
import type { Rates } from '#app/domain/forecast/rates.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useRateText } from './rate-text.ts';

interface AssumptionsProps {
  rates: readonly { form: PlacementForm; rates: Rates }[];
  /** Names of fields that could not be read. */
  wrong: readonly string[];
}

/** What is assumed of learners who come and go: as it has been, with the counts behind, or otherwise by the address. */
export function Assumptions({ rates, wrong }: AssumptionsProps) {
  const words = useTexts().forecast.assumptions;
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-4">
        <AssumptionsForm wrong={wrong} />
        <RatesTable rates={rates} />
      </div>
    </Card>
  );
}

function AssumptionsForm({ wrong }: Pick<AssumptionsProps, 'wrong'>) {
  const words = useTexts().forecast.assumptions;
  const { number } = useFormat();
  const [params] = useSearchParams();
  const names = new Set<string>(ASSUMPTIONS.map(({ name }) => name));
  const carried = [...params].filter(([name]) => !names.has(name));
  const isChanged = [...names].some((name) => params.get(name));
  return (
    <Form key={params.toString()} method="get" preventScrollReset data-screen-only className="flex flex-col gap-3">
      <p className="max-w-reading text-ink-2">{words.hint}</p>
      {carried.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {ASSUMPTIONS.map(({ name, key, most }) => (
          <TextField
            key={name}
            name={name}
            label={words.fields[key]}
            width={4}
            inputMode="decimal"
            suffix={words.percent}
            defaultValue={params.get(name) ?? ''}
            error={wrong.includes(name) ? words.wrong(number(most)) : undefined}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" icon="reload">
          {words.apply}
        </Button>
        {isChanged && (
          <Link className="link px-1 py-1.5" preventScrollReset to={`?${new URLSearchParams(carried)}`}>
            {words.reset}
          </Link>
        )}
      </div>
    </Form>
  );
}

function RatesTable({ rates }: Pick<AssumptionsProps, 'rates'>) {
  const { forecast, vocabulary } = useTexts();
  const words = forecast.assumptions;
  const rateText = useRateText();
  return (
    <div role="region" aria-label={words.rates} tabIndex={0} data-scroll-region className="overflow-x-auto">
      <table className="w-full tabular-nums">
        <caption className="pb-1 text-left font-medium">{words.rates}</caption>
        <thead>
          <tr className="text-ink-2">
            {[words.form, words.dropout, words.leave, words.comeback].map((heading) => (
              <th key={heading} scope="col" className="py-1 pr-4 text-left font-medium">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map(({ form, rates: own }) => (
            <tr key={form} className="border-t border-line align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {vocabulary.forms[form]}
              </th>
              {[own.dropout, own.leave, own.comeback].map((rate, index) => (
                <td key={index} className="py-1 pr-4">
                  {rateText(rate)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
