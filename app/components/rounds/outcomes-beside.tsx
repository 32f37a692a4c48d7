import { MEASURES } from '#app/domain/placements/outcome-measures.ts';
import type { PlanOutcome } from '#app/domain/scheduling/plan-outcome.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { useMeasure } from './use-measure.ts';

/** A line of numbers that a measure of all plans does not have. */
export interface FurtherMeasure {
  label: string;
  now: string | null;
  then: string;
  difference: string | null;
}

interface OutcomesBesideProps {
  caption: string;
  /** What the second plan is called. */
  then: string;
  now: PlanOutcome | null;
  outcome: PlanOutcome;
  further?: readonly FurtherMeasure[];
  note: string;
}

/** The plan as it is beside another, measure by measure with the difference. */
export function OutcomesBeside({ caption, then: heading, now, outcome, further = [], note }: OutcomesBesideProps) {
  const words = useTexts().rounds.rules.trial;
  const { said, differs } = useMeasure();
  const lines: FurtherMeasure[] = [
    ...MEASURES.map((measure) => ({
      label: words.measures[measure.id],
      now: now && said(measure, now),
      then: said(measure, outcome),
      difference: now && differs(measure, now, outcome),
    })),
    ...further,
  ];
  return (
    <div>
      <div role="region" data-scroll-region tabIndex={0} aria-label={caption} className="overflow-x-auto">
        <table className="text-left tabular-nums">
          <caption className="pb-1 text-left font-medium">{caption}</caption>
          <thead className="text-ink-2">
            <tr className="[&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium sm:[&>th]:pr-6">
              <th scope="col">{words.measure}</th>
              {now && <th scope="col">{words.now}</th>}
              <th scope="col">{heading}</th>
              {now && <th scope="col">{words.difference}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr
                key={line.label}
                className="border-t border-line [&>td]:py-1 [&>td]:pr-3 sm:[&>td]:pr-6 sm:[&>td]:whitespace-nowrap"
              >
                <th scope="row" className="py-1 pr-3 font-normal sm:pr-6">
                  {line.label}
                </th>
                {now && <td>{line.now}</td>}
                <td>{line.then}</td>
                {now && <td>{line.difference}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-reading pt-1 text-ink-2">{note}</p>
    </div>
  );
}
