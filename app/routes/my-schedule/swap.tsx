import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { MOST_WANTED, swapOfferForm } from '#app/domain/placements/swap-forms.ts';
import { REFUSED } from '#app/domain/shared/act-address.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readOwnSwap, saveOwnSwap } from '#app/services/schedule/own-swaps.server.ts';

const PAGE = '/mitt-schema';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => whileTaken(readOwnSwap(context, param(args.params, 'placement'))));
}

/** Her own page says why, when the last day has passed. */
async function whileTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Fault && error.code === 'swaps_closed') throw redirect(`${PAGE}?${REFUSED}=${error.code}`);
    throw error;
  }
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, swapOfferForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await whileTaken(saveOwnSwap(context, param(args.params, 'placement'), form.values));
    if (!saved.ok) return unprocessable(formError(saved.error.field, saved.error.code, form.typed));
    throw redirect(PAGE, 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data && texts.swaps.own.page(data.placement.unit));

export const handle: CrumbHandle = {
  crumb: (texts, data) => [
    { label: texts.schedule.title, to: PAGE },
    { label: texts.swaps.own.page((data as Data | undefined)?.placement.unit ?? '') },
  ],
};

export default function SwapPage() {
  const { placement, until, units } = useLoaderData<typeof loader>();
  const words = useTexts().swaps.own;
  const { weeks, date } = useFormat();
  const when = weeks(placement.weeks.from, placement.weeks.to);
  return (
    <>
      <PageHeader title={words.page(placement.unit)} lead={words.pageLead(when, date(until ?? ''))} />
      {units.length === 0 ? <EmptyState title={words.noUnits.title}>{words.noUnits.text}</EmptyState> : <WantedForm />}
    </>
  );
}

function WantedForm() {
  const { wanted, seen, units } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { swaps, rounds, people, common } = useTexts();
  const words = swaps.own;
  const form = useZodForm(swapOfferForm, {
    reply,
    defaults: { wanted, seen },
    describe: (_field, code) => rounds.fieldErrors[code],
  });
  const options = units.map(({ id, name, town }) => ({ value: id, label: people.learners.unitOption(name, town) }));
  return (
    <Form {...form.form}>
      <FormLayout
        actions={
          <>
            <SubmitButton>{words.save}</SubmitButton>
            <LinkButton to={PAGE} variant="quiet">
              {common.cancel}
            </LinkButton>
          </>
        }
      >
        <ErrorSummary key={form.attempt} problems={form.problems} />
        <input type="hidden" {...form.field('seen')} />
        {Array.from({ length: MOST_WANTED }, (_, index) => (
          <SelectField
            {...form.field(`wanted.${index}`)}
            key={index}
            label={words.line(index + 1)}
            emptyLabel={index === 0 ? undefined : words.none}
            options={options}
            required={index === 0}
            optional={index > 0}
          />
        ))}
      </FormLayout>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
