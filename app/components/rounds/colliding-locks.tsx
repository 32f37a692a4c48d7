import { Link } from '@remix-run/react';
import type { Reason } from '#app/domain/scheduling/proposal.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';
import { LinkButton } from '../ui/button.tsx';
import type { RuleNames } from './cost-table.tsx';
import { useReasonText } from './reason-text.ts';
import type { ShownDemand } from './remedy-list.tsx';

export interface ShownLock extends ShownDemand {
  unit: { id: string; name: string };
}

interface CollisionsProps {
  round: { id: string; isPublished: boolean };
  collisions: readonly { reason: Reason; tooMany: number; locks: readonly ShownLock[] }[];
  leftOut: readonly unknown[];
  ruleNames: RuleNames;
}

/** Sets of decisions that cannot all stand, each with the rule that they break together. */
export function Collisions({ round, collisions, leftOut, ruleNames }: CollisionsProps) {
  const words = useTexts().rounds.remedies;
  const language = useLanguage();
  const { number } = useFormat();
  const reasonText = useReasonText();
  const subjectOf = useSubject();
  if (collisions.length === 0) return null;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2>{words.collisions}</h2>
      <p className="max-w-reading text-ink-2">{round.isPublished ? words.collisionsPublished : words.collisionsLead}</p>
      {collisions.map(({ reason, tooMany, locks }) => (
        <div key={`${reason.rule} ${locks.map(({ placement }) => placement).join(' ')}`}>
          <h3>{words.collision(ruleNames[reason.rule]?.[language] ?? reason.rule, subjectOf(locks))}</h3>
          <p>
            {reasonText({ kind: 'forbidden', reason })} {tooMany > 1 && words.tooMany(number(tooMany))}
          </p>
          <LockList round={round} locks={locks} />
        </div>
      ))}
      {round.isPublished && (
        <p>
          <LinkButton to={`/omgangar/${round.id}/reparation`}>{words.toRepair}</LinkButton>
        </p>
      )}
      {leftOut.length > 0 && <p className="max-w-reading text-ink-2">{words.leftOut(number(leftOut.length))}</p>}
    </section>
  );
}

/** Locks because of which somebody has no place. */
export function CrowdingLocks({ round, locks }: Pick<CollisionsProps, 'round'> & { locks: readonly ShownLock[] }) {
  const words = useTexts().rounds.remedies;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2>{round.isPublished ? words.crowdingPublished : words.crowding}</h2>
      <p className="max-w-reading text-ink-2">{words.crowdingLead}</p>
      <LockList round={round} locks={locks} />
    </section>
  );
}

function LockList({ round, locks }: Pick<CollisionsProps, 'round'> & { locks: readonly ShownLock[] }) {
  const lockText = useLockText();
  return (
    <ul>
      {locks.map((lock) => (
        <li key={lock.placement}>
          <Link
            className="link inline-flex min-h-control items-center"
            to={`/omgangar/${round.id}/placering/${lock.placement}`}
          >
            {lockText(lock)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Whom or what the rule is about: the units, or the learner when it is hers. */
function useSubject(): (locks: readonly ShownLock[]) => string {
  const names = useNames();
  const { list } = useFormat();
  return (locks) => {
    const units = [...new Set(locks.map(({ unit }) => unit.name))];
    const learners = [...new Set(locks.map(({ name }) => names.full(name)))];
    return learners.length === 1 ? list(learners) : list(units);
  };
}

function useLockText(): (lock: ShownLock) => string {
  const words = useTexts().rounds.remedies;
  const { weeksShort } = useFormat();
  const names = useNames();
  return ({ name, unit, weeks }) => words.at(names.full(name), unit.name, weeksShort(weeks.from, weeks.to));
}
