import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { RoundStateMark } from '#app/components/rounds/round-state-mark.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readRound } from '#app/services/rounds/read-round.server.ts';
import { orToRotation } from './or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, (context) => orToRotation(roundId, () => readRound(context, roundId)));
}

export type RoundData = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data?.round.name);

export const handle: CrumbHandle = {
  crumb: (texts, data) => roundCrumbs(texts, (data as RoundData | undefined)?.round),
};

export default function RoundLayout() {
  const data = useLoaderData<typeof loader>();
  const words = useTexts().rounds;
  const language = useLanguage();
  const { number, term } = useFormat();
  const base = `/omgangar/${data.round.id}`;
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader
        title={data.round.name}
        mark={<RoundStateMark state={data.round.state} />}
        lead={words.headLead(data.programme.name[language], term(data.round.term))}
      />
      <Tabs
        label={words.tabs.label}
        tabs={[
          { to: base, label: words.tabs.overview },
          ...(data.may.seePlan
            ? [
                { to: `${base}/forslag`, label: words.tabs.plan, count: number(data.placed) },
                { to: `${base}/enheter`, label: words.tabs.units },
              ]
            : []),
          ...(data.may.seeLearners
            ? [{ to: `${base}/larande`, label: words.tabs.learners, count: number(data.learners) }]
            : []),
          ...(data.may.edit ? [{ to: `${base}/installningar`, label: words.tabs.settings }] : []),
          ...(data.may.seeHistory ? [{ to: `${base}/historik`, label: words.tabs.history }] : []),
          ...(data.may.report && data.may.seePlan ? [{ to: `${base}/protokoll`, label: words.protocol.tab }] : []),
          ...(data.may.publish ? [{ to: `${base}/publicera`, label: words.tabs.publish }] : []),
        ]}
      />
      {data.pending > 0 && data.may.publish && !pathname.endsWith('/publicera') && (
        <Notice tone="warn" action={<LinkButton to={`${base}/publicera`}>{words.publication.toPending}</LinkButton>}>
          {words.publication.pending(number(data.pending))}
        </Notice>
      )}
      <Outlet />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
