import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ChangeTable } from '#app/components/rotations/change-table.tsx';
import { ReasonList } from '#app/components/rotations/reason-list.tsx';
import { rotationCrumbs } from '#app/components/rotations/rotation-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { repairRotationForm } from '#app/domain/rotation-plans/act-forms.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param, withContext } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { acceptRotationRepair, readRotationRepair } from '#app/services/rotations/repair-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRotationRepair(context, param(args.params, 'plan')));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return actingOn(args, `/rotationer/${planId}/reparation`, async (context) => {
    const form = await parseForm(args.request, repairRotationForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const changeId = await acceptRotationRepair(context, planId, form.values.version);
    return redirect(withChange(`/rotationer/${planId}`, changeId), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titleOf(matches, (texts) => texts.rotations.repair.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) => rotationCrumbs(texts, (data as Data | undefined)?.plan),
};

export default function RotationRepairPage() {
  const { plan, version, flaws, changes, isProven, reasons } = useLoaderData<typeof loader>();
  const words = useTexts().rotations.repair;
  const { number } = useFormat();
  const back = <LinkButton to={`/rotationer/${plan.id}`}>{words.toPlan}</LinkButton>;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {flaws === 0 && (
        <EmptyState title={words.none.title} icon="check" action={back}>
          {words.none.text}
        </EmptyState>
      )}
      {flaws > 0 && changes.length === 0 && <Notice tone="warn">{words.noChange}</Notice>}
      {changes.length > 0 && (
        <>
          <Notice tone={isProven ? 'ok' : 'warn'}>{isProven ? words.proven : words.unproven}</Notice>
          <section className="flex min-w-0 flex-col gap-2">
            <h2>{words.changes}</h2>
            <ChangeTable planId={plan.id} blocks={plan.blocks} changes={changes} />
          </section>
          <Form method="post" className="flex flex-col items-start gap-3">
            <input type="hidden" name="version" value={version} />
            <p className="text-ink-2">{words.toldLater}</p>
            <SubmitButton icon="check">{words.accept(number(changes.length))}</SubmitButton>
          </Form>
        </>
      )}
      {reasons.length > 0 && (
        <Card title={words.reasons}>
          <ReasonList reasons={reasons} blocks={plan.blocks} />
        </Card>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
