import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { Publication } from '#app/components/rounds/publication-check.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { previewRotation } from '#app/services/rotations/preview-publication.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => previewRotation(context, param(args.params, 'plan'), originOf(args)));
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, publicationForm);
    if (!form.ok) return unprocessable(form.reply);
    const { version, despiteBreaches } = form.values;
    const order = { version, origin: originOf(args), despiteBreaches: despiteBreaches === 'yes' };
    try {
      const { reference } = await publishRound(context, planId, order);
      return redirect(`/rotationer/${planId}/publicera?klart=${reference}`, 303);
    } catch (error) {
      if (error instanceof Fault && error.code === 'rules_broken') return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.publish);

export default function RotationPublicationPage() {
  const preview = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isRefused = reply !== undefined && 'errors' in reply;
  return <Publication preview={preview} gaps={<Gaps />} isBroken={preview.broken > 0} isRefused={isRefused} />;
}

function Gaps() {
  const { broken, missing } = useLoaderData<typeof loader>();
  const { rounds, rotations } = useTexts();
  const { number } = useFormat();
  const planId = useParams()['plan'] ?? '';
  if (broken + missing === 0) return null;
  return (
    <Notice
      tone="warn"
      title={rounds.publication.gaps}
      action={<LinkButton to={`/rotationer/${planId}/reparation`}>{rotations.publication.toRepair}</LinkButton>}
    >
      <ul className="list-disc pl-5">
        {missing > 0 && <li>{rotations.publication.missing(number(missing))}</li>}
        {broken > 0 && <li>{rotations.publication.broken(number(broken))}</li>}
      </ul>
    </Notice>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
