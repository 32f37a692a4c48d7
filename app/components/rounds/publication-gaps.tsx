import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { ReasonCode } from '#app/domain/scheduling/proposal.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { Notice } from '../ui/notice.tsx';

export interface Concerned {
  demandId: string;
  name: PersonName;
}

interface PublicationGapsProps {
  roundId: string;
  gaps: {
    unplaced: readonly Concerned[];
    /** Those who have a placement though they have paused or ended their education. */
    left: readonly Concerned[];
    unsupervised: number;
    broken: readonly { code: ReasonCode; concerned: readonly Concerned[]; units: readonly string[] }[];
  };
}

/** What the plan lacks and which rules it breaks by now, by name and with the way to each. */
export function PublicationGaps({ roundId, gaps }: PublicationGapsProps) {
  const { publication: words, placement } = useTexts().rounds;
  const { number, list } = useFormat();
  const plan = `/omgangar/${roundId}/forslag`;
  const { unplaced, left, unsupervised, broken } = gaps;
  if (unplaced.length + left.length + unsupervised + broken.length === 0) return null;
  return (
    <Notice tone="warn" title={words.gaps}>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {unplaced.length > 0 && (
          <li>
            <Link to={`${plan}?visa=utan`} className="link">
              {words.unplaced(number(unplaced.length))}
            </Link>
            <People roundId={roundId} concerned={unplaced} />
          </li>
        )}
        {left.length > 0 && (
          <li>
            {words.left(number(left.length))}
            <People roundId={roundId} concerned={left} />
          </li>
        )}
        {unsupervised > 0 && (
          <li>
            <Link to={`${plan}?visa=handledare`} className="link">
              {words.unsupervised(number(unsupervised))}
            </Link>
          </li>
        )}
        {broken.map(({ code, concerned, units }) => (
          <li key={code}>
            {words.broken} {placement.reasons[code]}
            {units.length > 0 && ` ${list(units)}.`}
            <People roundId={roundId} concerned={concerned} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const MOST_NAMED = 12;

function People({ roundId, concerned }: { roundId: string; concerned: readonly Concerned[] }) {
  const { publication: words } = useTexts().rounds;
  const { number } = useFormat();
  const named = concerned.slice(0, MOST_NAMED);
  if (named.length === 0) return null;
  return (
    <p className="text-ink-2">
      {words.concerns}{' '}
      {named.map(({ demandId, name }, index) => (
        <span key={demandId}>
          {index > 0 && ', '}
          <Link to={`/omgangar/${roundId}/placering/${demandId}`} className="link">
            <PersonLabel name={name} />
          </Link>
        </span>
      ))}
      {concerned.length > named.length && ` ${words.andMore(number(concerned.length - named.length))}`}
    </p>
  );
}
