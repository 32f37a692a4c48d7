import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { AttestList } from '#app/components/people/attest-list.tsx';
import { BurdenAccount } from '#app/components/people/burden-account.tsx';
import { ConflictList } from '#app/components/people/conflict-list.tsx';
import { LearnerFacts } from '#app/components/people/learner-facts.tsx';
import { LearnerPeriods } from '#app/components/people/learner-periods.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { revealIdentity } from '#app/services/people/reveal-identity.server.ts';
import { useLearnerPage } from './learner.tsx';

/** Shows the identity number in the answer itself and nowhere else: never in an address, never kept by the browser. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const identity = await revealIdentity(context, param(args.params, 'learner'));
    return data({ identity }, { headers: { 'Cache-Control': 'no-store' } });
  });
}

export default function LearnerOverview() {
  const page = useLearnerPage();
  const revealed = useActionData<typeof action>();
  const { people } = useTexts();
  const words = people.learners;
  return (
    <div className="flex flex-col gap-4">
      {page.name.protectedCode !== null && <Notice>{words.hiddenText}</Notice>}
      {revealed && <Notice tone="ok">{words.revealed(revealed.identity)}</Notice>}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <LearnerFacts page={page} />
        <Directors />
      </div>
      <Card title={words.periods}>
        <LearnerPeriods periods={page.periods} mayName={page.mayNameSupervisors} />
      </Card>
      <Card title={words.attests}>
        <AttestList learnerId={page.learner.id} attests={page.attests} mayEdit={page.mayEdit} today={page.today} />
      </Card>
      <Burden />
      <div className="grid gap-4 lg:grid-cols-2">
        <Wishes />
        <Conflicts />
      </div>
    </div>
  );
}

function Directors() {
  const { directors } = useLearnerPage();
  const { people } = useTexts();
  const words = people.learners;
  if (directors.length === 0) {
    return (
      <Notice tone="warn" title={words.noDirector}>
        {words.noDirectorText}
      </Notice>
    );
  }
  return (
    <Card title={words.directors}>
      <ul className="flex flex-col gap-1">
        {directors.map(({ id, name, level, specialty, site }) => (
          <li key={id}>
            <Link to={`/studierektorer/${id}`} className="link">
              {name}
            </Link>{' '}
            <span className="text-ink-2">
              {[people.directors.levels[level], specialty, site].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Wishes() {
  const { wishes } = useLearnerPage();
  const words = useTexts().people.learners;
  return (
    <Card title={words.wishes}>
      {wishes.length === 0 && <p className="text-ink-2">{words.noWishes}</p>}
      <ul className="flex flex-col gap-1">
        {wishes.map((wish) => (
          <li key={wish.id}>
            {words.wish(wish.rank)}:{' '}
            <Link to={`/enheter/${wish.unitId}`} className="link">
              {wish.unitName}
            </Link>{' '}
            <span className="text-ink-2">{wish.roundName}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What she has carried more than others, for those who plan. */
function Burden() {
  const { burden } = useLearnerPage();
  const words = useTexts().burden;
  if (burden === null) return null;
  return (
    <Card title={words.title}>
      <p className="max-w-reading pb-2 text-ink-2">{words.lead}</p>
      {burden.length === 0 && <p>{words.none}</p>}
      {burden.map((account) => (
        <BurdenAccount key={account.learnerId} account={account} />
      ))}
    </Card>
  );
}

function Conflicts() {
  const { conflicts, learner } = useLearnerPage();
  const words = useTexts().people.learners;
  if (conflicts === null) return null;
  return (
    <Card title={words.conflicts}>
      <ConflictList learnerId={learner.id} conflicts={conflicts} />
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
