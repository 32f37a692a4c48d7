import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { CloseWave } from '#app/components/surveys/close-wave.tsx';
import { EarlierResults } from '#app/components/surveys/earlier-results.tsx';
import { GroupFigures } from '#app/components/surveys/group-figures.tsx';
import { LeftOutTable } from '#app/components/surveys/left-out-table.tsx';
import { PooledFigures } from '#app/components/surveys/pooled-figures.tsx';
import { RegionThemes } from '#app/components/surveys/region-themes.tsx';
import { ResponseTable } from '#app/components/surveys/response-table.tsx';
import { WaveFacts } from '#app/components/surveys/wave-facts.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Badge } from '#app/components/ui/state-mark.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showWave } from '#app/services/surveys/show-wave.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    const page = await showWave(context, param(args.params, 'wave'));
    const { searchParams } = new URL(args.request.url);
    const wanted = textParam(searchParams, 'tema');
    const theme = page.themes.find(({ id }) => id === wanted) ?? page.themes[0];
    return { ...page, theme: theme?.id ?? '' };
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data?.wave.name ?? texts.surveys.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys }, data) => [
    { label: surveys.title, to: '/enkater' },
    { label: (data as Awaited<ReturnType<typeof loader>> | undefined)?.wave.name ?? '' },
  ],
};

export default function WavePage() {
  const page = useLoaderData<typeof loader>();
  const { surveys, comments, quality, reports } = useTexts();
  const words = surveys.wave;
  const language = useLanguage();
  const { date } = useFormat();
  const { wave, instrument, answered, mayEdit } = page;
  return (
    <>
      <PageHeader
        title={wave.name}
        lead={`${instrument.title[language]}, ${surveys.version(String(instrument.number))}`}
        actions={
          wave.state === 'closed' && (
            <>
              {page.hasComments && (
                <LinkButton to={`/enkater/${wave.id}/kommentarer`} icon="message">
                  {comments.title}
                </LinkButton>
              )}
              {page.groups.length > 0 && (
                <LinkButton to={`/rapporter/enkat?urval=${wave.id}`} icon="chart">
                  {reports.pages.names.survey}
                </LinkButton>
              )}
            </>
          )
        }
        mark={<Badge tone={wave.state === 'open' ? 'info' : 'neutral'}>{surveys.states[wave.state]}</Badge>}
      />
      <Card title={words.facts}>
        <WaveFacts
          wave={wave}
          answered={answered}
          programme={page.programme}
          audience={page.audience}
          reminders={page.reminders}
        />
      </Card>
      {wave.state === 'open' && (
        <>
          <Notice title={words.waiting}>{words.waitingText(date(wave.closesOn))}</Notice>
          <ResponseTable waveId={wave.id} response={page.response} />
          {page.leftOut.length > 0 && <LeftOutTable people={page.leftOut} />}
          {mayEdit && (
            <>
              <p>
                <LinkButton to={`/enkater/${wave.id}/forlang`} icon="edit">
                  {surveys.extend.title}
                </LinkButton>
              </p>
              <CloseWave id={wave.id} />
            </>
          )}
        </>
      )}
      {wave.state === 'closed' && answered === 0 && <Notice>{words.noResults}</Notice>}
      {wave.state === 'closed' && answered !== 0 && page.groups.length === 0 && (
        <Notice>{quality.nothingOfYours}</Notice>
      )}
      {page.groups.length > 0 && (
        <>
          {page.seesWhole && <RegionThemes themes={page.themes} groups={page.groups} />}
          <GroupFigures themes={page.themes} groups={page.groups} theme={page.theme} />
          <PooledFigures pools={page.pools} theme={page.theme} />
        </>
      )}
      <EarlierResults themes={page.themes} results={page.earlier} scale={instrument.scale} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
