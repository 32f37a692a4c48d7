import type { ScenarioAnswer } from '#app/domain/scheduling/beside-scenario.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { useMeasure } from '../outcome-measures.ts';
import { OutcomesBeside } from '../outcomes-beside.tsx';

interface ScenarioOutcomeProps {
  isOpen: boolean;
  answer: Pick<ScenarioAnswer, 'now' | 'then' | 'status' | 'gap' | 'conflicts'> & {
    createdAt: string;
    elapsedMs: number;
    isOutOfDate: boolean;
  };
}

/** What a scenario came to in numbers, beside the plan as it is, and how sure that is. */
export function ScenarioOutcome({ isOpen, answer }: ScenarioOutcomeProps) {
  const { scenarios } = useTexts().rounds;
  const words = scenarios.outcome;
  const { number, percent, dateTime, elapsed } = useFormat();
  const { signed } = useMeasure();
  const { now, then, status, gap, conflicts, createdAt, elapsedMs } = answer;
  const isProven = status === 'optimal';
  const proof = isOpen
    ? isProven
      ? words.optimal
      : words.feasible(percent(gap, 2))
    : isProven
      ? words.fewest
      : words.notFewest;
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2>{isOpen ? words.title : words.titleMended}</h2>
      {answer.isOutOfDate && (
        <Notice tone="warn" title={scenarios.outOfDate.title}>
          {scenarios.outOfDate.text}
        </Notice>
      )}
      {then === null ? (
        <Notice tone="bad">{words.conflicts(number(conflicts))}</Notice>
      ) : (
        <>
          <OutcomesBeside
            caption={words.caption}
            then={words.then}
            now={now}
            outcome={then}
            further={[
              {
                label: words.places,
                now: now && number(now.wanted),
                then: number(then.wanted),
                difference: now && signed(then.wanted - now.wanted),
              },
              {
                label: words.cost,
                now: now && number(now.cost),
                then: number(then.cost),
                difference: now && signed(then.cost - now.cost),
              },
            ]}
            note={words.note}
          />
          <p className="text-ink-2">{proof}</p>
        </>
      )}
      {now === null && <p>{words.noPlan}</p>}
      <p className="text-ink-2">{words.worked(dateTime(createdAt), elapsed(elapsedMs))}</p>
    </section>
  );
}
