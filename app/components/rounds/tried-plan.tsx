import { useEffect, useRef } from 'react';
import type { RuleChanges, RuleState } from '#app/domain/placements/rule-changes.ts';
import type { BesidePlan } from '#app/domain/scheduling/beside-plan.ts';
import type { PlanOutcome } from '#app/domain/scheduling/plan-outcome.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { MEASURES } from './outcome-measures.ts';
import type { Measure } from './outcome-measures.ts';

export type Trial = BesidePlan & { differs: RuleChanges };

/** What the rules that are tried would give, beside the plan that stands. */
export function TriedPlan({ trial }: { trial: Trial }) {
  const words = useTexts().rounds.rules.trial;
  const { number, percent } = useFormat();
  const { now, then, changed, proof, conflicts } = trial;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was asked for has come: the reader is taken to it.
  useEffect(() => heading.current?.focus(), [trial]);
  const isSame = changed.moved + changed.added + changed.left === 0;
  return (
    <section className="flex min-w-0 flex-col gap-3" aria-labelledby="tried">
      <h3 id="tried" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <Differences differs={trial.differs} />
      {then === null ? (
        <Notice tone="bad">{words.conflicts(number(conflicts))}</Notice>
      ) : (
        <>
          <Outcomes now={now} then={then} />
          {now && (
            <p>
              {isSame
                ? words.noChanges
                : words.changes(number(changed.moved), number(changed.added), number(changed.left))}
            </p>
          )}
          <p className="text-ink-2">
            {proof.status === 'optimal' ? words.optimal : words.feasible(percent(proof.gap, 2))}
          </p>
        </>
      )}
      {now === null && <p>{words.noPlan}</p>}
      {now !== null && now.broken > 0 && <Notice tone="warn">{words.broken(number(now.broken))}</Notice>}
    </section>
  );
}

function Differences({ differs: { rules, fairness } }: { differs: RuleChanges }) {
  const { rules: roundRules, fairness: fair } = useTexts().rounds;
  const words = roundRules.trial;
  const language = useLanguage();
  const { number } = useFormat();
  if (rules.length === 0 && !fairness) return <p>{words.same}</p>;
  const said = (state: RuleState | null) => {
    if (!state) return words.off;
    const parts = [
      ...(state.weight === null ? [] : [words.weighs(number(state.weight))]),
      ...state.values.map(({ label, value }) => words.valued(label[language], number(value))),
    ];
    return parts.length > 0 ? parts.join(', ') : words.on;
  };
  return (
    <div>
      <h4>{words.differs}</h4>
      <ul className="list-disc pl-5">
        {fairness && (
          <li>
            {words.fairness}: {words.fromTo(fair.choices[fairness.from], fair.choices[fairness.to])}
          </li>
        )}
        {rules.map(({ name, from, to }) => (
          <li key={name.sv}>
            {name[language]}: {words.fromTo(said(from), said(to))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcomes({ now, then }: { now: PlanOutcome | null; then: PlanOutcome }) {
  const words = useTexts().rounds.rules.trial;
  const { number, minutes } = useFormat();
  const said = ({ isMinutes }: Measure, value: number | null) => {
    if (value === null) return '–';
    return isMinutes ? minutes(value) : number(value);
  };
  const difference = ({ isMinutes }: Measure, from: number | null, to: number | null) => {
    if (from === null || to === null) return '–';
    const step = Math.round(to) - Math.round(from);
    if (step === 0) return number(0);
    const size = isMinutes ? minutes(Math.abs(step)) : number(Math.abs(step));
    return step > 0 ? `+${size}` : `−${size}`;
  };
  return (
    <div>
      <div role="region" data-scroll-region tabIndex={0} aria-label={words.caption} className="overflow-x-auto">
        <table className="text-left tabular-nums">
          <caption className="pb-1 text-left font-medium">{words.caption}</caption>
          <thead className="text-ink-2">
            <tr className="[&>th]:py-1 [&>th]:pr-6 [&>th]:font-medium">
              <th scope="col">{words.measure}</th>
              {now && <th scope="col">{words.now}</th>}
              <th scope="col">{words.then}</th>
              {now && <th scope="col">{words.difference}</th>}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure.id} className="border-t border-line [&>td]:py-1 [&>td]:pr-6 [&>td]:whitespace-nowrap">
                <th scope="row" className="py-1 pr-6 font-normal">
                  {words.measures[measure.id]}
                </th>
                {now && <td>{said(measure, measure.value(now))}</td>}
                <td>{said(measure, measure.value(then))}</td>
                {now && <td>{difference(measure, measure.value(now), measure.value(then))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-reading pt-1 text-ink-2">{words.note}</p>
    </div>
  );
}
