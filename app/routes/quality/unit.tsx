import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { FormerNames } from '#app/components/quality/former-names.tsx';
import { JudgementCard } from '#app/components/quality/judgement-card.tsx';
import { PlaceActions } from '#app/components/quality/place-actions.tsx';
import { PlaceResults } from '#app/components/quality/place-results.tsx';
import { QualityBadge } from '#app/components/quality/quality-mark.tsx';
import { UnitWaves } from '#app/components/surveys/unit-waves.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { judgementForm } from '#app/domain/quality/action-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { judgeUnit, unitJudgements } from '#app/services/quality/judgements.server.ts';
import { wavesOfUnit } from '#app/services/surveys/waves-of-units.server.ts';
import { readPlacePage } from './place.server.ts';

const WAVES_SHOWN = 5;

export async function loader(args: LoaderFunctionArgs) {
  const id = param(args.params, 'unit');
  return withContext(args, async (context) => ({
    ...(await readPlacePage(context, { kind: 'unit', id }, args.request)),
    ...(await unitJudgements(context, id)),
    waves: await wavesOfUnit(context, id, WAVES_SHOWN),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const id = param(args.params, 'unit');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, judgementForm);
    if (!form.ok) return unprocessable(form.reply);
    throw redirect(withChange(`/kvalitet/enhet/${id}`, await judgeUnit(context, id, form.values)), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data?.place.unit?.name ?? texts.quality.title);

export const handle: CrumbHandle = {
  crumb: ({ quality }, data) => {
    const place = (data as Awaited<ReturnType<typeof loader>> | undefined)?.place;
    return [
      { label: quality.title, to: '/kvalitet' },
      ...(place?.above ?? []).map(({ id, name }) => ({ label: name, to: `/kvalitet/enhet/${id}` })),
      { label: place?.unit?.name ?? '' },
    ];
  },
};

export default function UnitQualityPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { quality, vocabulary, waves } = useTexts();
  const { unit, below } = page.place;
  if (!unit) return null;
  return (
    <>
      <PageHeader
        title={unit.name}
        lead={[vocabulary.unitKinds[unit.kind], unit.town].join(', ')}
        mark={<QualityBadge state={page.judgements[0]?.state ?? null} />}
        actions={
          <LinkButton to={`/enheter/${unit.id}`} icon="unit">
            {quality.place.seeUnit}
          </LinkButton>
        }
      />
      <FormerNames names={page.formerNames} />
      <PlaceResults group={page.place} choices={page.choices} results={page.results} mayAct={page.mayAct} />
      {page.waves && <UnitWaves title={waves.ofUnits.title} none={waves.ofUnits.none} waves={page.waves} />}
      <PlaceActions actions={page.actions} />
      <JudgementCard judgements={page.judgements} mayJudge={page.mayJudge} reply={reply} />
      {below.length > 0 && (
        <Card title={quality.place.below}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {below.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/kvalitet/enhet/${id}`} className="link inline-flex min-h-6 items-center">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
