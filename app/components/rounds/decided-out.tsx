import { Link } from '@remix-run/react';
import type { CountedReason } from '#app/domain/scheduling/proposal.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { LinkButton } from '../ui/button.tsx';
import { useShortReason } from './reason-text.ts';
import type { ShownDemand } from './remedy-list.tsx';

export interface ShownDecidedOut extends ShownDemand {
  /** Decisions that leave no unit together. */
  decisions: number;
  /** Candidate units that they allow. */
  allowed: number;
  reasons: readonly CountedReason[];
}

/** Whom special decisions leave no unit, and what stands in the way where they would. Why it was decided is not told here. */
export function DecidedOut({ round, decidedOut }: { round: { id: string }; decidedOut: readonly ShownDecidedOut[] }) {
  const words = useTexts().rounds.rules.decisions.inTheWay;
  const { number, weeksShort } = useFormat();
  const shortReason = useShortReason();
  if (decidedOut.length === 0) return null;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2>{words.title}</h2>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <ul className="flex flex-col gap-2">
        {decidedOut.map(({ placement, name, weeks, decisions, allowed, reasons }) => (
          <li key={placement}>
            <Link
              className="link inline-flex min-h-control items-center"
              to={`/omgangar/${round.id}/placering/${placement}`}
            >
              <PersonLabel name={name} />
            </Link>{' '}
            <span className="text-ink-2">{weeksShort(weeks.from, weeks.to)}</span>
            <p>{allowed === 0 ? words.nothing(decisions) : words.allowed(number(allowed))}</p>
            {reasons.length > 0 && (
              <ul className="list-disc pl-5">
                {reasons.map((reason) => (
                  <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
                    {words.hindrance(shortReason(reason), number(reason.count))}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p>
        <LinkButton to={`/omgangar/${round.id}/installningar/beslut`}>{words.toDecisions}</LinkButton>
      </p>
    </section>
  );
}
