import type { BurdenBasis, BurdenKind } from '#app/domain/placements/burden/burden-entry.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

interface Entry {
  id: string;
  kind: BurdenKind;
  roundName: string | null;
  term: TermCode;
  points: number;
  worth: number;
  basis: BurdenBasis | null;
}

export interface Account {
  /** The term in which it is told what it gives. */
  term: TermCode;
  carried: number;
  /** How much more the costs weigh, as a share. */
  percent: number;
  most: number;
  decay: number;
  entries: readonly Entry[];
}

/** What a learner has carried more than others, how that was computed, and what it gives her in the coming term. */
export function BurdenAccount({ account }: { account: Account }) {
  const words = useTexts().burden;
  const { number, percent, term: termText } = useFormat();
  const { carried, most, decay } = account;
  const term = termText(account.term);
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-reading">
        <strong>{carried > 0 ? words.now(number(carried), term) : words.nothingNow(term)}</strong>{' '}
        {carried > 0 && words.gives(percent(account.percent))}
      </p>
      <h3>{words.caption}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {account.entries.map(({ id, kind, roundName, basis, points, worth }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2">
            <div className="min-w-0 max-w-reading">
              <p className="font-medium">{words.kinds[kind]}</p>
              {roundName !== null && <p>{roundName}</p>}
              {basis && <Basis basis={basis} />}
            </div>
            <p className="tabular-nums">{words.entry(number(points), number(worth))}</p>
          </li>
        ))}
      </ul>
      <p className="max-w-reading text-ink-2">{words.rules(number(most), percent(decay))}</p>
    </div>
  );
}

function Basis({ basis }: { basis: BurdenBasis }) {
  const words = useTexts().burden;
  const { number } = useFormat();
  if (basis.of === 'short_notice')
    return <p className="text-ink-2">{words.changes(number(basis.changes), number(basis.pointsPerChange))}</p>;
  return (
    <p className="text-ink-2">
      {words.journeys(number(basis.minutes), number(basis.meanMinutes))}{' '}
      {basis.meanSteps > 0 && `${words.wishes(number(basis.steps), number(basis.meanSteps))} `}
      {words.measures(number(basis.minutesPerPoint), number(basis.stepsPerPoint))}
    </p>
  );
}
