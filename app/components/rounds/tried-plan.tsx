import { useEffect, useRef } from 'react';
import type { RuleChanges } from '#app/domain/placements/rule-changes.ts';
import type { BesidePlan } from '#app/domain/scheduling/beside-plan.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { OutcomesBeside } from './outcomes-beside.tsx';
import { useRuleDifferences } from './rule-difference.ts';

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
          <OutcomesBeside caption={words.caption} then={words.then} now={now} outcome={then} note={words.note} />
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

function Differences({ differs }: { differs: RuleChanges }) {
  const words = useTexts().rounds.rules.trial;
  const differences = useRuleDifferences()(differs);
  if (differences.length === 0) return <p>{words.same}</p>;
  return (
    <div>
      <h4>{words.differs}</h4>
      <ul className="list-disc pl-5">
        {differences.map(({ name, change }) => (
          <li key={name}>
            {name}: {change}
          </li>
        ))}
      </ul>
    </div>
  );
}
