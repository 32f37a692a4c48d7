import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';

export interface ProofFacts {
  status: string;
  objective: number;
  bound: number;
  elapsedMs: number;
  createdAt: string;
  /** The plan has been changed by hand since it was proposed. */
  isChanged: boolean;
}

/** How good the latest proposal is proven to be: value, bound and gap. */
export function ProofLine({ status, objective, bound, elapsedMs, createdAt, isChanged }: ProofFacts) {
  const words = useTexts().rounds.proof;
  const { number, percent, elapsed, dateTime } = useFormat();
  const gap = objective === 0 ? 0 : Math.max(0, objective - bound) / objective;
  const isOptimal = status === 'optimal' && !isChanged;
  const said = isChanged ? words.changed : words[status === 'optimal' || status === 'infeasible' ? status : 'feasible'];
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 tabular-nums">
      <StateMark tone={isOptimal ? 'ok' : status === 'infeasible' ? 'bad' : 'warn'}>
        <span className="text-ink">{said}</span>
      </StateMark>
      <span>{words.objective(number(objective))}</span>
      <span>{words.bound(number(bound))}</span>
      <span>{words.gap(percent(gap, 2))}</span>
      <span>{words.solvedIn(elapsed(elapsedMs))}</span>
      <span>{words.at(dateTime(createdAt))}</span>
    </p>
  );
}
