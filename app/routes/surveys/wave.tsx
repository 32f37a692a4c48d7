import type { LoaderFunctionArgs, MetaFunction, SerializeFrom } from '@remix-run/node';
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
import { UnitAnswers } from '#app/components/surveys/unit-answers.tsx';
import { useAudienceLimits } from '#app/components/surveys/use-audience-limits.ts';
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

type Page = SerializeFrom<typeof loader>;

export default function WavePage() {
  const page = useLoaderData<typeof loader>();
  const { surveys } = useTexts();
  const language = useLanguage();
  const { wave, instrument } = page;
  return (
    <>
      <PageHeader
        title={wave.name}
        lead={`${instrument.title[language]}, ${surveys.version(String(instrument.number))}`}
        actions={(page.hasComments || reportOf(page) !== null) && <Beside page={page} />}
        mark={<Badge tone={wave.state === 'open' ? 'info' : 'neutral'}>{surveys.states[wave.state]}</Badge>}
      />
      <Card title={surveys.wave.facts}>
        <WaveFacts
          wave={wave}
          respondents={instrument.respondents}
          answered={page.answered}
          isAtLeast={page.isAtLeast}
          isCounted={page.isCounted}
          programme={page.programme}
          audience={page.audience}
          reminders={page.reminders}
        />
      </Card>
      {wave.state === 'open' && <OpenWave page={page} />}
      {wave.state === 'closed' && (page.unitAnswers ? <AnswersOfUnits page={page} /> : <Results page={page} />)}
      <EarlierResults themes={page.themes} results={page.earlier} scale={instrument.scale} />
    </>
  );
}

/** What people answer is reported when the wave has closed, what units answer as it comes in; null when there is nothing. */
function reportOf({ wave, mayReport, groups, unitAnswers }: Page) {
  if (!mayReport) return null;
  if (unitAnswers) return unitAnswers.length > 0 ? ({ id: 'enhetssvar', name: 'unitAnswers' } as const) : null;
  return wave.state === 'closed' && groups.length > 0 ? ({ id: 'enkat', name: 'survey' } as const) : null;
}

/** What else there is of the wave: own words, and its report. */
function Beside({ page }: { page: Page }) {
  const { comments, reports } = useTexts();
  const report = reportOf(page);
  return (
    <>
      {page.hasComments && (
        <LinkButton to={`/enkater/${page.wave.id}/kommentarer`} icon="message">
          {comments.title}
        </LinkButton>
      )}
      {report && (
        <LinkButton to={`/rapporter/${report.id}?urval=${page.wave.id}`} icon="chart">
          {reports.pages.names[report.name]}
        </LinkButton>
      )}
    </>
  );
}

/** How the answers come in, who is not asked, and what can be done about it. */
function OpenWave({ page }: { page: Page }) {
  const { surveys, respondents } = useTexts();
  const { date } = useFormat();
  const { wave, instrument, unitAnswers } = page;
  const closesOn = date(wave.closesOn);
  return (
    <>
      {unitAnswers ? (
        <>
          <Notice title={respondents.unitAnswers.open}>{respondents.unitAnswers.openText(closesOn)}</Notice>
          <AnswersOfUnits page={page} />
        </>
      ) : (
        <>
          <Notice title={surveys.wave.waiting}>{surveys.wave.waitingText(closesOn)}</Notice>
          <ResponseTable waveId={wave.id} response={page.response} posters={page.posters} />
        </>
      )}
      {page.leftOut.length > 0 && <LeftOutTable people={page.leftOut} respondents={instrument.respondents} />}
      {page.mayEdit && (
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
  );
}

function AnswersOfUnits({ page: { unitAnswers, definition } }: { page: Page }) {
  return unitAnswers && definition && <UnitAnswers answers={unitAnswers} definition={definition} />;
}

/** What has been let out of a closed wave. */
function Results({ page }: { page: Page }) {
  const { surveys } = useTexts();
  const { answered, groups, themes, theme, pools } = page;
  const isPart = useAudienceLimits()(page.audience).length > 0 || page.programme !== null;
  const isToldOfParts = groups.some(({ kind }) => kind !== 'region') || pools.length > 0;
  if (answered === 0) return <Notice>{surveys.wave.noResults}</Notice>;
  return (
    <>
      {page.seesWhole && <RegionThemes themes={themes} groups={groups} isPart={isPart} />}
      {isToldOfParts ? (
        <>
          <GroupFigures themes={themes} groups={groups} theme={theme} />
          <PooledFigures pools={pools} theme={theme} />
        </>
      ) : (
        <Notice>{surveys.wave.nothingOfYours}</Notice>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
