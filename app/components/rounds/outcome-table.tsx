import type { ReactNode } from 'react';
import { MEASURES } from '#app/domain/placements/outcome-measures.ts';
import type { PlanOutcome } from '#app/domain/scheduling/plan-outcome.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { useMeasure } from './use-measure.ts';

export interface OutcomeColumn {
  key: string;
  heading: ReactNode;
  /** Null where there is no plan. */
  outcome: PlanOutcome | null;
  /** What it is held against, by the difference. */
  against?: PlanOutcome | null;
  /** What else is told of it, below the measures. */
  more: readonly ReactNode[];
  /** What can be done with it. */
  foot?: ReactNode;
}

interface OutcomeTableProps {
  caption: string;
  columns: readonly OutcomeColumn[];
  /** Headings of what else is told. */
  more: readonly string[];
}

/** Plans beside each other, a column each. */
export function OutcomeTable({ caption, columns, more }: OutcomeTableProps) {
  const { alternatives: words, rules, scenarios } = useTexts().rounds;
  const { said, differs } = useMeasure();
  const hasFoot = columns.some(({ foot }) => foot);
  return (
    <div role="region" data-scroll-region tabIndex={0} aria-label={caption} className="relative overflow-x-auto">
      <table className="text-left tabular-nums">
        <caption className="pb-1 text-left font-medium">{caption}</caption>
        <thead className="text-ink-2">
          <tr className="align-bottom [&>th]:py-1 [&>th]:pr-6 [&>th]:font-medium">
            <th scope="col">{words.measure}</th>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col" className="max-w-40 min-w-28">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr]:border-t [&>tr]:border-line [&>tr>*]:py-1 [&>tr>*]:pr-6">
          {MEASURES.map((measure) => (
            <tr key={measure.id}>
              <th scope="row" className="min-w-40 font-normal">
                {rules.trial.measures[measure.id]}
              </th>
              {columns.map(({ key, outcome, against }) => {
                const step = outcome && against ? differs(measure, against, outcome) : null;
                return (
                  <td key={key} className="whitespace-nowrap">
                    {said(measure, outcome)}
                    {step !== null && <span className="text-ink-2"> {scenarios.list.difference(step)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
          {more.map((heading, index) => (
            <tr key={heading}>
              <th scope="row" className="font-normal">
                {heading}
              </th>
              {columns.map(({ key, more: told }) => (
                <td key={key}>{told[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {hasFoot && (
          <tfoot className="border-t border-line">
            <tr className="[&>*]:py-2 [&>*]:pr-6">
              <td />
              {columns.map(({ key, foot }) => (
                <td key={key}>{foot}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
