import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { rotationCrumbs } from '#app/components/rotations/rotation-crumbs.ts';
import { RoundStateMark } from '#app/components/rounds/round-state-mark.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readRotation, type RotationData } from '#app/services/rotations/read-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRotation(context, param(args.params, 'plan')));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data?.name);

export const handle: CrumbHandle = {
  crumb: (texts, data) => rotationCrumbs(texts, data as RotationData | undefined),
};

export default function RotationLayout() {
  const plan = useLoaderData<typeof loader>();
  const words = useTexts().rotations;
  const language = useLanguage();
  const { number, weeks } = useFormat();
  const base = `/rotationer/${plan.id}`;
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader
        title={plan.name}
        mark={<RoundStateMark state={plan.state} />}
        lead={words.headLead(plan.programme.name[language], weeks(plan.firstWeek, plan.lastWeek))}
      />
      <Tabs
        label={words.tabs.label}
        tabs={[
          { to: base, label: words.tabs.plan, count: number(plan.planned) },
          { to: `${base}/forslag`, label: words.tabs.proposal },
          { to: `${base}/kliniker`, label: words.tabs.clinics },
          ...(plan.may.seeLearners
            ? [{ to: `${base}/lakare`, label: words.tabs.residents, count: number(plan.residents) }]
            : []),
          ...(plan.may.edit ? [{ to: `${base}/installningar`, label: words.tabs.settings }] : []),
          ...(plan.may.seeHistory ? [{ to: `${base}/historik`, label: words.tabs.history }] : []),
          ...(plan.may.publish ? [{ to: `${base}/publicera`, label: words.tabs.publish }] : []),
        ]}
      />
      {plan.pending > 0 && plan.may.publish && !pathname.endsWith('/publicera') && (
        <Notice tone="warn" action={<LinkButton to={`${base}/publicera`}>{words.toPending}</LinkButton>}>
          {words.pending(number(plan.pending))}
        </Notice>
      )}
      <Outlet />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
