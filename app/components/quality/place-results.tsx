import type { ResultGroup } from '#app/domain/quality/groups.ts';
import type { ThemePoint } from '#app/domain/quality/theme-series.ts';
import type { Change } from '#app/domain/quality/statistics/trend.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FilterBar } from '../ui/filter-bar.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Tone } from '../ui/tone.ts';
import { FunnelPlot } from './funnel-plot.tsx';
import { newActionPath } from './place-path.ts';
import { ThemeChart } from './theme-chart.tsx';
import type { EarlierPoint, ShownWave } from './types.ts';

interface PlaceResultsProps {
  group: ResultGroup;
  choices: readonly { key: string; title: Bilingual; programme: Bilingual | null }[];
  results: {
    key: string;
    scale: { lowest: number; highest: number };
    waves: readonly (ShownWave & { term: TermCode })[];
    themes: readonly {
      id: string;
      name: Bilingual;
      earlier: readonly EarlierPoint[];
      points: readonly ThemePoint[];
    }[];
    theme: { id: string; name: Bilingual } | null;
    funnel: Parameters<typeof FunnelPlot>[0]['funnel'] | null;
    comparesWhole: boolean;
  } | null;
  mayAct: boolean;
}

const TONES: Partial<Record<Change, Tone>> = { higher: 'ok', lower: 'bad' };

/** What the surveys say of a place: its themes over the terms, and where it stands among its peers. */
export function PlaceResults({ group, choices, results, mayAct }: PlaceResultsProps) {
  const { quality, earlierResults } = useTexts();
  const words = quality.place;
  const language = useLanguage();
  if (!results)
    return (
      <EmptyState title={words.none.title} icon="chart">
        {words.none.text}
      </EmptyState>
    );
  return (
    <>
      {choices.length > 1 && (
        <FilterBar
          fields={[
            {
              kind: 'select',
              name: 'enkat',
              always: true,
              label: words.series,
              options: choices.map(({ key, title, programme }) => ({
                value: key,
                label: [title[language], programme?.[language]].filter(Boolean).join(', '),
              })),
            },
          ]}
        />
      )}
      <section className="flex flex-col gap-3">
        <h2>{words.themes}</h2>
        <p className="max-w-reading text-ink-2">{results.comparesWhole ? words.themesLead : words.themesLeadRegion}</p>
        {results.themes.some(({ earlier }) => earlier.length > 0) && (
          <p className="max-w-reading text-ink-2">{earlierResults.chart.lead}</p>
        )}
        <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {results.themes.map((theme) => (
            <li key={theme.id} className="min-w-0">
              <ThemeCard theme={theme} results={results} group={group} mayAct={mayAct} />
            </li>
          ))}
        </ul>
      </section>
      {group.kind !== 'region' && <Comparison results={results} />}
    </>
  );
}

type Results = NonNullable<PlaceResultsProps['results']>;

interface ThemeCardProps {
  theme: Results['themes'][number];
  results: Results;
  group: ResultGroup;
  mayAct: boolean;
}

function ThemeCard({ theme, results, group, mayAct }: ThemeCardProps) {
  const { quality, surveys } = useTexts();
  const language = useLanguage();
  const name = theme.name[language];
  const change = theme.points.findLast(({ figure }) => figure !== null)?.change ?? null;
  return (
    <Card>
      <div className="mb-2 flex flex-wrap items-start justify-between gap-2">
        <h3 className="font-semibold">{name}</h3>
        {change && <StateMark tone={TONES[change] ?? 'neutral'}>{surveys.wave.changes[change]}</StateMark>}
      </div>
      <ThemeChart
        {...{ name, waves: results.waves, scale: results.scale }}
        points={theme.points}
        earlier={theme.earlier}
      />
      {mayAct && (
        <LinkButton
          to={newActionPath(group, theme.id, results.key)}
          variant="quiet"
          icon="add"
          aria-label={quality.place.actOn(name)}
        >
          {quality.place.act}
        </LinkButton>
      )}
    </Card>
  );
}

function Comparison({ results }: { results: Results }) {
  const { funnel, place } = useTexts().quality;
  const language = useLanguage();
  const { theme } = results;
  if (!theme) return null;
  const title = funnel.title(theme.name[language]);
  return (
    <section className="flex flex-col gap-3">
      <h2>{title}</h2>
      <FilterBar
        fields={[
          {
            kind: 'select',
            name: 'tema',
            always: true,
            label: place.otherTheme,
            options: results.themes.map(({ id, name }) => ({ value: id, label: name[language] })),
          },
        ]}
      />
      {results.funnel ? (
        <>
          <p className="max-w-reading text-ink-2">{funnel.lead}</p>
          <Card>
            <FunnelPlot title={title} funnel={results.funnel} scale={results.scale} />
          </Card>
        </>
      ) : (
        <p className="text-ink-2">{funnel.notEnough}</p>
      )}
    </section>
  );
}
