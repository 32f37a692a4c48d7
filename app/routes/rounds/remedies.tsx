import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { PersonLabel } from '#app/components/people/person-label.tsx';
import { Collisions, CrowdingLocks } from '#app/components/rounds/colliding-locks.tsx';
import { DecidedOut } from '#app/components/rounds/decided-out.tsx';
import { RemedyCard } from '#app/components/rounds/remedy-list.tsx';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readRemedies } from '#app/services/rounds/read-remedies.server.ts';
import { orToRound } from './or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  // In a round that is over nobody waits for a place any more.
  return withContext(args, (context) => orToRound(roundId, 'round_closed', () => readRemedies(context, roundId)));
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.remedies.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.tabs.plan, path: 'forslag' }),
};

export default function RemediesPage() {
  const { round, wanted, unplaced, crowding, collisions, decidedOut, leftOut, ruleNames } =
    useLoaderData<typeof loader>();
  const words = useTexts().rounds.remedies;
  return (
    <>
      <PageHeader title={words.title} lead={round.name} />
      <p className="max-w-reading">{round.isPublished ? words.leadPublished : words.lead}</p>
      <Collisions {...{ round, collisions, leftOut, ruleNames }} />
      <DecidedOut {...{ round, decidedOut }} />
      {unplaced.length > 0 && <Missing />}
      {unplaced.length > 0 && crowding && <CrowdingLocks round={round} locks={crowding} />}
      {unplaced.length === 0 && wanted > 0 && <Everybody />}
      {wanted === 0 && <EmptyState title={words.nobody.title}>{words.nobody.text}</EmptyState>}
    </>
  );
}

function Everybody() {
  const { round, openNow, collisions } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.remedies.everybody;
  const { number } = useFormat();
  const text = openNow > 0 ? words.open(number(openNow)) : words.text;
  return (
    <EmptyState
      title={words.title}
      action={<LinkButton to={`/omgangar/${round.id}/forslag`}>{words.toPlan}</LinkButton>}
      icon="check"
    >
      {collisions.length > 0 ? words.afterCollisions : text}
    </EmptyState>
  );
}

function Missing() {
  const { round, wanted, unplaced, unplacedAtLeast, remedies, ruleNames } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.remedies;
  const { number } = useFormat();
  const isProven = unplacedAtLeast >= unplaced.length;
  return (
    <>
      <Notice tone="warn" title={words.unplaced(number(unplaced.length), number(wanted))}>
        {isProven ? words.unplacedProven : words.unplacedAtLeast(number(unplacedAtLeast))}
      </Notice>
      <Shortages />
      <section className="flex min-w-0 flex-col gap-3">
        <h2>{words.remedies}</h2>
        {remedies.map((remedy) => (
          <RemedyCard key={remedy.kind} {...{ round, remedy, ruleNames }} />
        ))}
        {remedies.length === 0 && <p className="max-w-reading">{words.none}</p>}
        <p className="max-w-reading text-ink-2">{words.onlyOffered}</p>
        {remedies.some(({ kind }) => kind === 'mixed') && <p className="max-w-reading text-ink-2">{words.weighing}</p>}
      </section>
      <Waiting />
    </>
  );
}

/** Where counting places shows that they do not suffice. */
function Shortages() {
  const { shortages } = useLoaderData<typeof loader>();
  const { rounds, vocabulary } = useTexts();
  const words = rounds.remedies;
  const { number, list, weeksShort } = useFormat();
  const sectorNames: Readonly<Record<string, string>> = vocabulary.sectors;
  if (shortages.length === 0) return null;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2>{words.shortages}</h2>
      <ul className="flex flex-col gap-2">
        {shortages.map(({ missing, sectors, weeks, wanted, units, places }) => (
          <li key={`${weeks.from} ${sectors.join(' ')} ${wanted} ${places}`} className="max-w-reading">
            <p>
              {words.shortage(
                number(missing),
                list(sectors.map((sector) => (sectorNames[sector] ?? sector).toLowerCase())),
                weeksShort(weeks.from, weeks.to),
              )}
            </p>
            <p className="text-ink-2">{words.shortageWhy(number(wanted), number(units), number(places))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has to wait if nothing changes. */
function Waiting() {
  const { round, unplaced } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.remedies;
  const { weeksShort } = useFormat();
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2>{words.waiting}</h2>
      <p className="max-w-reading text-ink-2">{words.waitingLead}</p>
      <ul className="columns-1 sm:columns-2">
        {unplaced.map(({ placement, name, weeks }) => (
          <li key={placement} className="break-inside-avoid">
            <Link
              className="link inline-flex min-h-control items-center"
              to={`/omgangar/${round.id}/placering/${placement}`}
            >
              <PersonLabel name={name} />
            </Link>{' '}
            <span className="text-ink-2">{weeksShort(weeks.from, weeks.to)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
