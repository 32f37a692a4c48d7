import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useNames } from '#app/components/people/use-names.ts';
import { ResidentFields } from '#app/components/rotations/resident-fields.tsx';
import { ResidentStays } from '#app/components/rotations/resident-stays.tsx';
import { rotationCrumbs } from '#app/components/rotations/rotation-crumbs.ts';
import { WhyCard } from '#app/components/rotations/why-card.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { residentForm } from '#app/domain/rotation-plans/resident-form.ts';
import { weeksAround } from '#app/domain/shared/form-fields.ts';
import { parseWeekRange } from '#app/domain/shared/week-input.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readResident } from '#app/services/rotations/read-resident.server.ts';
import { formOfRotation, saveResident } from '#app/services/rotations/residents.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const [blockId, unitId, typedWeek] = ['block', 'klinik', 'vecka'].map((name) => search.get(name) ?? '');
  return withContext(args, async (context) => {
    const today = isoDate(context.now);
    const read = typedWeek ? parseWeekRange(typedWeek, weeksAround(today)) : null;
    const week = read === null ? null : read.ok ? read.value.from : 'unreadable';
    const asked = blockId && unitId ? { blockId, unitId, week } : null;
    const found = await readResident(context, param(args.params, 'plan'), param(args.params, 'learner'), asked);
    return { ...found, today, typedWeek: typedWeek ?? '' };
  });
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const [planId, learnerId] = [param(args.params, 'plan'), param(args.params, 'learner')];
  return withContext(args, async (context) => {
    const kind = await formOfRotation(context, planId);
    const form = await parseForm(args.request, residentForm(kind, isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await saveResident(context, planId, learnerId, form.values);
    throw redirect(withChange(`/rotationer/${planId}/lakare/${learnerId}`, changeId), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data && `${texts.rotations.tabs.residents}: ${data.plan.name}`);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    rotationCrumbs(texts, (data as Data | undefined)?.plan, {
      label: texts.rotations.tabs.residents,
      path: 'lakare',
    }),
};

export default function ResidentPage() {
  const { plan, resident, stays, clinics, mayAdjust, mayEdit, answer, typedWeek, settings } =
    useLoaderData<typeof loader>();
  const words = useTexts().rotations.resident;
  const { full } = useNames();
  const base = `/rotationer/${plan.id}`;
  return (
    <>
      <PageHeader title={full(resident.name)} lead={words.residentOf(plan.name)} />
      <section className="flex min-w-0 flex-col gap-2">
        <h2>{words.stays}</h2>
        {stays.length === 0 ? (
          <EmptyState title={words.noStays} icon="calendar" />
        ) : (
          <ResidentStays planId={plan.id} blocks={plan.blocks} stays={stays} mayLock={mayAdjust} />
        )}
      </section>
      {stays.length > 0 && (
        <WhyCard
          key={JSON.stringify(answer?.asked ?? null)}
          moveAction={`${base}/lakare/${resident.id}/flytta`}
          blocks={plan.blocks}
          clinics={clinics}
          answer={answer}
          typedWeek={typedWeek}
          mayMove={mayAdjust}
        />
      )}
      {mayEdit && <Settings key={settings.version} />}
      {mayEdit && stays.length === 0 && (
        <Form method="post" action={`${base}/lakare/${resident.id}/ta-bort`}>
          <SubmitButton variant="secondary" icon="delete" formAction={`${base}/lakare/${resident.id}/ta-bort`}>
            {words.remove}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}

function Settings() {
  const { plan, settings, waves, clinics, sectorOf, today } = useLoaderData<typeof loader>();
  const { rotations } = useTexts();
  const { weeksYear } = useFormat();
  const typed = (from: Data['settings']['leave'][number]) => weeksYear(from.from, from.to);
  const form = useZodForm(residentForm(plan.form, today), {
    reply: useActionData<typeof action>(),
    defaults: {
      version: settings.version,
      percent: settings.percent,
      waveIds: settings.waveIds,
      leave: settings.leave.map(typed).join(', '),
      wishes: plan.blocks.map(({ id }) => wishesOf(settings.wishes, id, typed)),
    },
    describe: (_field, code) => rotations.fieldErrors[code],
  });
  return (
    <Card title={rotations.resident.settings}>
      <Form {...form.form} className="flex max-w-4xl flex-col gap-4">
        <ErrorSummary key={form.attempt} problems={form.problems} />
        <input type="hidden" {...form.field('version')} />
        <ResidentFields form={form} waves={waves} blocks={plan.blocks} sectorOf={sectorOf} clinics={clinics} />
        <div>
          <SubmitButton>{rotations.resident.save}</SubmitButton>
        </div>
      </Form>
    </Card>
  );
}

function wishesOf(
  wishes: Data['settings']['wishes'],
  blockId: string,
  typed: (range: Data['settings']['leave'][number]) => string,
) {
  const own = wishes.filter((wish) => wish.blockId === blockId);
  const town = own.find((wish) => wish.kind === 'town');
  const unit = own.find((wish) => wish.kind === 'unit');
  const weeks = own.find((wish) => wish.kind === 'weeks');
  return { blockId, town: town?.town ?? '', unitId: unit?.unitId ?? '', weeks: weeks ? typed(weeks) : '' };
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
