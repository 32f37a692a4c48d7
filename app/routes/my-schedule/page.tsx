import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { OwnBurden } from '#app/components/schedule/own-burden.tsx';
import { DecidedRounds } from '#app/components/schedule/decided-rounds.tsx';
import { DoneForLearners } from '#app/components/quality/done-for-learners.tsx';
import { CalendarCard } from '#app/components/schedule/calendar-card.tsx';
import { ChangeList } from '#app/components/schedule/change-list.tsx';
import { OpenSurveys } from '#app/components/schedule/open-surveys.tsx';
import { OwnSwaps } from '#app/components/schedule/own-swaps.tsx';
import { NextPlacement } from '#app/components/schedule/next-placement.tsx';
import { TermList } from '#app/components/schedule/term-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { feedChoice } from '#app/domain/calendar/feed-form.ts';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { closeOwnFeed, openOwnFeed } from '#app/services/calendar/own-feed.server.ts';
import { showSchedule } from '#app/services/schedule/show-schedule.server.ts';
import type { Schedule } from '#app/services/schedule/show-schedule.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, showSchedule);
}

/** Makes or closes the calendar address. A new one is answered here and not after a redirect: it is shown this once. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, feedChoice);
    if (!form.ok) return unprocessable(form.reply);
    if (form.values.val === 'stang') {
      await closeOwnFeed(context);
      throw redirect('/mitt-schema#kalender');
    }
    const origin = args.context.runtime.env.publicOrigin ?? new URL(args.request.url).origin;
    return { address: `${origin}/kalender/${await openOwnFeed(context)}.ics` };
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.schedule.title);

export default function MySchedulePage() {
  const { today, next, terms, changes, unitNames, sentences, surveys, feedSince, swaps, decided, burden } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { schedule } = useTexts();
  const address = reply && 'address' in reply ? reply.address : null;
  return (
    <>
      <PageHeader title={schedule.title} lead={useLead(next, today)} />
      {terms.length === 0 && (
        <EmptyState title={schedule.none.title} icon="calendar">
          {schedule.none.text}
        </EmptyState>
      )}
      {next && <NextPlacement placement={next} today={today} />}
      {next && (
        <p>
          <Link className="link" to="onskemal">
            {schedule.wishes.link}
          </Link>
        </p>
      )}
      <ChangeList changes={changes} unitNames={unitNames} />
      <OwnSwaps swaps={swaps} />
      <OpenSurveys surveys={surveys} />
      <DoneForLearners sentences={sentences} />
      {terms.length > 0 && <TermList terms={terms} />}
      <DecidedRounds rounds={decided} />
      <OwnBurden accounts={burden} />
      <CalendarCard since={feedSince} address={address} />
    </>
  );
}

function useLead(next: Schedule['next'], today: string): string {
  const { schedule } = useTexts();
  const { dateLong } = useFormat();
  if (!next) return schedule.leadNone;
  const start = mondayOf(next.fromWeek);
  return start <= today ? schedule.leadNow(next.unit.name) : schedule.leadNext(next.unit.name, dateLong(start));
}

export const handle = { crumb: (texts: ReturnType<typeof useTexts>) => texts.schedule.title };

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
