import { useId } from 'react';
import type { CentreResult, Fit } from '#app/domain/learning/federated/study.ts';
import type { FederatedWords } from '#app/platform/i18n/labs/federated.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

interface CentreTableProps {
  words: FederatedWords;
  results: readonly CentreResult[];
  rounds: number;
}

const NOTHING: Fit = { auc: NaN, predicted: NaN };

/** What the models are worth at every centre. */
export function CentreTable({ words, results, rounds }: CentreTableProps) {
  const { table } = words;
  const { number, percent } = useFormat();
  const id = useId();
  const auc = (value: number) => number(value, { min: 2 });
  const shared = (result: CentreResult) => result.rounds[rounds] ?? NOTHING;
  const rows: readonly [string, (result: CentreResult) => string][] = [
    [table.patients, ({ patients }) => number(patients)],
    [table.observed, ({ observed }) => percent(observed)],
    [table.predicted, (result) => percent(shared(result).predicted)],
    [table.shared, (result) => auc(shared(result).auc)],
    [table.pooled, ({ pooled }) => auc(pooled.auc)],
    [table.local, ({ local }) => auc(local.auc)],
    [table.elsewhere, ({ localElsewhere }) => auc(localElsewhere)],
  ];
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {table.title}
      </figcaption>
      <table aria-labelledby={id} className="w-full tabular-nums">
        <thead>
          <tr className="align-bottom text-ink-2">
            <th scope="col" className="py-1.5 pr-4 text-left font-normal">
              {table.measure}
            </th>
            {results.map((result) => (
              <th key={result.id} scope="col" className="py-1.5 pl-2 text-right font-normal">
                {words.centres[result.id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(([label, text]) => (
            <tr key={label}>
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {label}
              </th>
              {results.map((result) => (
                <td key={result.id} className="py-1.5 pl-2 text-right">
                  {text(result)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
