import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { DateWeekField } from '#app/components/ui/date-week-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { swapsUntilForm } from '#app/domain/placements/swap-forms.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readSwapDeadline, setSwapDeadline } from '#app/services/rounds/swap-deadline.server.ts';
import { orToRound } from './or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, (context) =>
    orToRound(roundId, 'round_not_published', async () => ({
      round: await readSwapDeadline(context, roundId),
      today: isoDate(context.now),
    })),
  );
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, swapsUntilForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await setSwapDeadline(context, roundId, form.values);
    throw redirect(withChange(`/omgangar/${roundId}/byten`, changeId), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.swaps.deadline.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.swaps.title, path: 'byten' }),
};

export default function SwapDeadlinePage() {
  const { round, today } = useLoaderData<typeof loader>();
  const { swaps, common } = useTexts();
  const words = swaps.deadline;
  const until = round.swapsUntil ?? '';
  const form = useZodForm(swapsUntilForm(today), {
    reply: useActionData<typeof action>(),
    defaults: { swapsUntil: until, seen: until },
  });
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={`/omgangar/${round.id}/byten`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('seen')} />
          <DateWeekField {...form.field('swapsUntil')} label={words.field} hint={words.hint} optional />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
