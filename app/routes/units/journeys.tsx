import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { JourneyForm } from '#app/components/units/journey-form.tsx';
import { JourneyTable } from '#app/components/units/journey-table.tsx';
import { journeyForm } from '#app/domain/units/journey-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { readForm } from '#app/platform/forms/read-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readJourneys, removeJourney, stateJourney } from '#app/services/units/journeys.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readJourneys(context, param(args.params, 'unit')));
}

export async function action(args: ActionFunctionArgs) {
  const unitId = param(args.params, 'unit');
  return withContext(args, async (context) => {
    const back = (changeId: string) => redirect(withChange(`/enheter/${unitId}/restider`, changeId), 303);
    const journeyId = (await readForm(args.request.clone())).get('journeyId');
    if (typeof journeyId === 'string') throw back(await removeJourney(context, unitId, journeyId));
    const form = await parseForm(args.request, journeyForm);
    if (!form.ok) return unprocessable(form.reply);
    throw back(await stateJourney(context, unitId, form.values));
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.journeys.page.tab);

export default function UnitJourneysPage() {
  const { unit, journeys, mayEdit, mayImport } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().journeys.page;
  return (
    <div className="flex flex-col gap-4">
      <Card
        title={words.title}
        actions={mayImport && <LinkButton to="/import/ny?slag=journeys">{words.many}</LinkButton>}
      >
        <p className="max-w-reading pb-3 text-ink-2">{words.lead}</p>
        <JourneyTable journeys={journeys} unitId={unit.id} mayEdit={mayEdit} />
      </Card>
      {mayEdit && (
        <Card title={words.addTitle}>
          <JourneyForm reply={reply} />
        </Card>
      )}
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
