import type { PersonName } from '#app/domain/people/person-name.ts';
import type { ScenarioAnswer } from '#app/domain/scheduling/beside-scenario.ts';
import type { Reason } from '#app/domain/scheduling/proposal.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../../people/use-names.ts';
import { Notice } from '../../ui/notice.tsx';
import { useMeasure } from '../use-measure.ts';
import { OutcomesBeside } from '../outcomes-beside.tsx';
import { useObstacleText } from '../reason-text.ts';
import type { PeriodOption } from './difference-table.tsx';

interface Conflict {
  name: PersonName | null;
  periodId: string;
  reason: Reason;
}

interface ScenarioOutcomeProps {
  isOpen: boolean;
  /** Whether it is being worked out again. */
  isWorking: boolean;
  periods: readonly PeriodOption[];
  answer: Pick<ScenarioAnswer, 'now' | 'then' | 'status' | 'gap'> & {
    conflicts: readonly Conflict[];
    createdAt: string;
    elapsedMs: number;
    isOutOfDate: boolean;
  };
}

/** What a scenario came to in numbers, beside the plan as it is, and how sure that is. */
export function ScenarioOutcome({ isOpen, isWorking, periods, answer }: ScenarioOutcomeProps) {
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
          {isWorking ? scenarios.outOfDate.working : scenarios.outOfDate.text}
        </Notice>
      )}
      {then === null ? (
        <Conflicts periods={periods} conflicts={conflicts} />
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

/** Which locks cannot stand, and why. */
function Conflicts({ periods, conflicts }: { periods: readonly PeriodOption[]; conflicts: readonly Conflict[] }) {
  const { outcome: words, changes } = useTexts().rounds.scenarios;
  const { number, weeksShort } = useFormat();
  const names = useNames();
  const obstacleText = useObstacleText();
  return (
    <Notice tone="bad" title={words.conflicts(number(conflicts.length))}>
      <ul className="list-disc pl-5">
        {conflicts.map(({ name, periodId, reason }) => {
          const period = periods.find(({ id }) => id === periodId);
          const who = name ? names.full(name) : changes.someone;
          const when = period ? weeksShort(period.fromWeek, period.toWeek) : changes.somePeriod;
          return (
            <li key={`${periodId} ${JSON.stringify(reason.params)}`}>
              {words.conflict(who, when, obstacleText(reason))}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
