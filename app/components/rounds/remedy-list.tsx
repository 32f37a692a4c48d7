import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Reason } from '#app/domain/scheduling/proposal.ts';
import type { RemedyKind } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import type { RuleNames } from './cost-table.tsx';
import { useChangeText } from './change-text.ts';

/** A learner in some weeks, and the demand whose page shows the placement. */
export interface ShownDemand {
  placement: string;
  name: PersonName;
  weeks: WeekRange;
}

interface ShownUnit {
  id: string;
  name: string;
}

interface Contact {
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

export type ShownChange =
  | { kind: 'place'; count: number; weeks: WeekRange; unit: ShownUnit; contact: Contact | null }
  | (ShownDemand & { kind: 'exception'; unit: ShownUnit; reason: Reason; attests: readonly string[] })
  | (ShownDemand & { kind: 'unlock'; unit: ShownUnit })
  | (ShownDemand & { kind: 'period'; to: WeekRange });

export interface ShownRemedy {
  kind: RemedyKind;
  changes: readonly ShownChange[];
  weight: number;
  atLeast: number;
  unplaced: readonly ShownDemand[];
}

/** Further changes are folded. */
const SHOWN = 12;

interface RemedyProps {
  round: { id: string; isPublished: boolean };
  remedy: ShownRemedy;
  ruleNames: RuleNames;
}

/** One way to give more people a place: the changes in words, each with where it is made, and what is proven of them. */
export function RemedyCard({ round, remedy, ruleNames }: RemedyProps) {
  const words = useTexts().rounds.remedies;
  const { number } = useFormat();
  const { kind, changes, weight, atLeast, unplaced } = remedy;
  const isMixed = kind === 'mixed';
  const proof = isMixed ? words.lightest : words.fewest;
  const title = kind === 'unlock' && round.isPublished ? words.unlockPublished : words.kinds[kind];
  return (
    <Card title={title}>
      <p>
        {unplaced.length === 0 ? words.givesAll : words.leaves(number(unplaced.length))}{' '}
        {isMixed && `${words.weighs(number(weight))} `}
        {atLeast >= weight ? proof : words.fewestAtLeast(number(atLeast), number(weight))}
      </p>
      <ChangeList round={round} changes={changes.slice(0, SHOWN)} ruleNames={ruleNames} />
      {changes.length > SHOWN && (
        <details>
          <summary className="link inline-flex min-h-control items-center">
            {words.more(number(changes.length - SHOWN))}
          </summary>
          <ChangeList round={round} changes={changes.slice(SHOWN)} ruleNames={ruleNames} />
        </details>
      )}
    </Card>
  );
}

function ChangeList({ round, changes, ruleNames }: Omit<RemedyProps, 'remedy'> & Pick<ShownRemedy, 'changes'>) {
  const changeText = useChangeText(ruleNames, round.isPublished);
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {changes.map((change) => {
        const text = changeText(change);
        return (
          <li key={text} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1.5">
            <span className="min-w-0">{text}</span>
            <span className="flex flex-wrap gap-x-4">
              <WhereToDo round={round} change={change} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Rules that are excepted from somewhere else than among the rules. */
const ELSEWHERE: readonly string[] = ['required-attests', 'prerequisites'];
const LINK = 'link inline-flex min-h-control items-center';

/** Where a change is made, or whom to ask for it. */
function WhereToDo({ round, change }: { round: RemedyProps['round']; change: ShownChange }) {
  const { remedies: words, rules } = useTexts().rounds;
  if (change.kind === 'place') return <UnitLinks unit={change.unit} contact={change.contact} />;
  const rule = change.kind === 'exception' ? change.reason.rule : null;
  const settings = `/omgangar/${round.id}/installningar`;
  return (
    <>
      <Link className={LINK} to={`/omgangar/${round.id}/placering/${change.placement}`}>
        {words.toPlacement}
      </Link>
      {rule === 'prerequisites' && (
        <Link className={LINK} to={`${settings}/beslut`}>
          {rules.decisions.inTheWay.toDecisions}
        </Link>
      )}
      {rule !== null && !ELSEWHERE.includes(rule) && !round.isPublished && (
        <Link className={LINK} to={`${settings}${isAboutTravel(rule) ? '/undantag' : ''}`}>
          {words.toRules}
        </Link>
      )}
    </>
  );
}

function isAboutTravel(rule: string): boolean {
  return rule === 'max-travel' || rule === 'housing';
}

function UnitLinks({ unit, contact }: { unit: ShownUnit; contact: Contact | null }) {
  const words = useTexts().rounds.remedies;
  const { contactName, contactPhone, contactEmail } = contact ?? {};
  return (
    <>
      <Link className={LINK} to={`/enheter/${unit.id}`}>
        {words.toUnit}
      </Link>
      {contactPhone && (
        <a className={LINK} href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>
          {words.call(contactName ?? contactPhone)}
        </a>
      )}
      {contactEmail && (
        <a className={`${LINK} break-all`} href={`mailto:${contactEmail}`}>
          {words.write(contactName ?? contactEmail)}
        </a>
      )}
    </>
  );
}
