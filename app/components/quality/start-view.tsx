import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import type { FunnelPosition } from '#app/domain/quality/statistics/compare-units.ts';
import type { Change } from '#app/domain/quality/statistics/trend.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TaskList } from '../ui/task-list.tsx';
import { ActionTable } from './action-table.tsx';
import type { ActionRow } from './action-table.tsx';
import { useFigureText } from './figure-text.ts';
import { placePath } from './place-path.ts';

interface ShownFinding {
  group: ResultGroup;
  themeId: string;
  series: string;
  respondents: Respondents;
  place: Bilingual;
  theme: Bilingual;
  figure: ToldFigure;
  position: FunnelPosition | null;
  change: Change | null;
}

export interface StartViewProps {
  findings: readonly ShownFinding[];
  more: number;
  judged: number;
  notEnough: number;
  actions: readonly ActionRow[];
  waves: readonly { id: string; name: string; closedOn: string; title: Bilingual }[];
  places: {
    units: readonly { id: string; name: string; town: string }[];
    wholes: readonly (ResultGroup & { name: Bilingual })[];
    programmes: readonly { id: string; name: Bilingual; provider: string }[];
  };
  seesWaves: boolean;
}

/** The start page of those who follow quality: the worst first, then what is being done, then what is new. */
export function StartView(page: StartViewProps) {
  const { start } = useTexts().quality;
  return (
    <>
      <section className="flex flex-col gap-2">
        <h2>{start.first}</h2>
        <Findings {...page} />
      </section>
      <section className="flex flex-col gap-2">
        <h2>{start.actions}</h2>
        <ActionTable rows={page.actions} empty={<p className="text-ink-2">{start.noActions}</p>} />
        <Link to="/kvalitet/atgarder" className="link inline-flex min-h-control items-center self-start">
          {start.allActions}
        </Link>
      </section>
      <NewWaves waves={page.waves} seesWaves={page.seesWaves} />
      <Places places={page.places} />
    </>
  );
}

function Findings({ findings, more, judged, notEnough }: StartViewProps) {
  const { quality, surveys, respondents } = useTexts();
  const { start } = quality;
  const language = useLanguage();
  const { number } = useFormat();
  const { mean } = useFigureText();
  if (findings.length === 0)
    return (
      <EmptyState title={judged === 0 ? start.unknown.title : start.calm.title} icon={judged === 0 ? 'inbox' : 'ok'}>
        {judged === 0 ? start.unknown.text : start.calm.text}
      </EmptyState>
    );
  return (
    <>
      <p className="max-w-reading text-ink-2">{start.firstLead}</p>
      <TaskList
        label={start.first}
        tasks={findings.map((one) => ({
          id: `${one.series} ${one.group.kind} ${one.group.id} ${one.themeId}`,
          to: `${placePath(one.group)}?tema=${one.themeId}&enkat=${encodeURIComponent(one.series)}`,
          title: `${one.place[language]}: ${one.theme[language]}`,
          note: [
            one.respondents !== 'learners' && respondents.names[one.respondents],
            one.position && one.position !== 'within' && surveys.wave.positions[one.position],
            one.change === 'lower' && `${surveys.wave.change}: ${surveys.wave.changes.lower.toLowerCase()}`,
          ]
            .filter(Boolean)
            .join(', '),
          tone: one.position === 'far_below' ? ('bad' as const) : ('warn' as const),
          state: mean(one.figure.mean),
        }))}
      />
      <p className="text-ink-2">
        {more > 0 && `… ${start.more(number(more))}. `}
        {start.judged(number(judged), number(notEnough))}
      </p>
    </>
  );
}

function NewWaves({ waves, seesWaves }: Pick<StartViewProps, 'waves' | 'seesWaves'>) {
  const { start } = useTexts().quality;
  const { date } = useFormat();
  return (
    <Card title={start.waves}>
      {waves.length === 0 && <p className="text-ink-2">{start.noWaves}</p>}
      <ul className="flex flex-col gap-1">
        {waves.map(({ id, name, closedOn }) => (
          <li key={id}>
            {seesWaves ? (
              <Link to={`/enkater/${id}`} className="link">
                {name}
              </Link>
            ) : (
              name
            )}{' '}
            <span className="text-ink-2">{start.closed(date(closedOn))}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Places({ places: { units, wholes, programmes } }: Pick<StartViewProps, 'places'>) {
  const { quality, programmeSets } = useTexts();
  const { start } = quality;
  const language = useLanguage();
  return (
    <Card title={start.places}>
      <p>
        <Link to="/kvalitet/region" className="link inline-flex min-h-control items-center">
          {quality.region}
        </Link>
      </p>
      {units.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">{start.units}</h3>
          <ul className="columns-1 gap-6 sm:columns-2 xl:columns-3">
            {units.map(({ id, name, town }) => (
              <li key={id}>
                <Link to={placePath({ kind: 'unit', id })} className="link inline-flex min-h-6 items-center">
                  {`${name}, ${town}`}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {(['branch', 'school'] as const).map((kind) => {
        const ofKind = wholes.filter((one) => one.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Fragment key={kind}>
            <h3 className="mt-3 font-semibold">{kind === 'branch' ? programmeSets.branches : programmeSets.schools}</h3>
            <ul className="columns-1 gap-6 sm:columns-2">
              {ofKind.map((group) => (
                <li key={group.id}>
                  <Link to={placePath(group)} className="link inline-flex min-h-6 items-center">
                    {group.name[language]}
                  </Link>
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
      {programmes.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">{start.programmes}</h3>
          <ul className="columns-1 gap-6 sm:columns-2">
            {programmes.map(({ id, name, provider }) => (
              <li key={id}>
                <Link to={placePath({ kind: 'programme', id })} className="link inline-flex min-h-6 items-center">
                  {name[language]}
                </Link>{' '}
                <span className="text-ink-2">{provider}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
