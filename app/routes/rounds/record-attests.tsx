import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { AttestFields } from '#app/components/people/attest-fields.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { recordAttestsForm, recordAttestsStep } from '#app/domain/placements/participants-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readAttestable, recordAttests } from '#app/services/rounds/record-attests.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readAttestable(context, param(args.params, 'round')));
}

type Data = Awaited<ReturnType<typeof loader>>;

/** The list hands over who was ticked; the page itself posts them again with what they have shown. */
export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  const list = `/omgangar/${roundId}/larande`;
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, recordAttestsStep(isoDate(context.now)));
    if (!form.ok) {
      if ('chosen' in form.reply.errors) throw redirect(`${list}?valda=0`, 303);
      return unprocessable(form.reply);
    }
    if (form.values.step === 'choose') {
      await readAttestable(context, roundId);
      return data({ values: { chosen: form.values.chosen }, errors: {} });
    }
    const { recorded, held, changeId } = await recordAttests(context, roundId, form.values.chosen, form.values);
    const told = `${list}?registrerade=${recorded}&hade=${held}`;
    throw redirect(changeId === null ? told : withChange(told, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.attests.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.tabs.learners, path: 'larande' }),
};

export default function RecordAttestsPage() {
  const { round, participants } = useLoaderData<typeof loader>();
  const chosen = new Set([useActionData<typeof action>()?.values.chosen].flat());
  const words = useTexts().rounds.attests;
  const { full } = useNames();
  const list = `/omgangar/${round.id}/larande`;
  const people = participants.filter(({ id }) => chosen.has(id));
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {people.length === 0 ? (
        <EmptyState title={words.nobody.title} action={<LinkButton to={list}>{words.toList}</LinkButton>}>
          {words.nobody.text}
        </EmptyState>
      ) : (
        <>
          <ChosenPeople names={people.map(({ name }) => full(name))} />
          <AttestForm chosen={people.map(({ id }) => id)} />
        </>
      )}
    </>
  );
}

function ChosenPeople({ names }: { names: readonly string[] }) {
  const words = useTexts().rounds.attests;
  const { number } = useFormat();
  return (
    <section className="flex flex-col gap-1">
      <h2>{words.chosen(number(names.length))}</h2>
      <ul className="flex max-h-48 flex-wrap gap-x-4 overflow-auto">
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

function AttestForm({ chosen }: { chosen: readonly string[] }) {
  const { round, today } = useLoaderData<typeof loader>();
  const { people, rounds, common } = useTexts();
  const { number } = useFormat();
  const form = useZodForm(recordAttestsForm(today), {
    reply: useActionData<typeof action>(),
    defaults: { step: 'save', chosen, validFrom: today },
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <Form {...form.form}>
      <input type="hidden" name="step" value="save" />
      {chosen.map((id) => (
        <input key={id} type="hidden" name="chosen" value={id} />
      ))}
      <FormLayout
        actions={
          <>
            <SubmitButton>{rounds.attests.save(number(chosen.length))}</SubmitButton>
            <LinkButton to={`/omgangar/${round.id}/larande`} variant="quiet">
              {common.cancel}
            </LinkButton>
          </>
        }
      >
        <AttestFields form={form} />
      </FormLayout>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
