import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import type { Tone } from '../ui/tone.ts';
import type { Group, GroupFigure, Theme } from './types.ts';
import { useFigureColumns } from './use-figure-columns.tsx';

interface ThemeRow extends Theme {
  told: GroupFigure;
}

const TONES: Record<string, Tone> = { higher: 'ok', lower: 'bad' };
const NOTHING: GroupFigure = { figure: null, keptBack: null, standing: null, lacksPeers: false };

interface RegionThemesProps {
  themes: readonly Theme[];
  groups: readonly Group[];
  /** Whether the wave asked a part of the region alone. */
  isPart: boolean;
}

/** All answers to a wave, theme by theme: the mean, how sure it is, and what has changed. */
export function RegionThemes({ themes, groups, isPart }: RegionThemesProps) {
  const words = useTexts().surveys.wave;
  const title = isPart ? words.whole : words.region;
  const region = groups.find(({ kind }) => kind === 'region');
  const rows = themes.map((theme) => ({ ...theme, told: region?.figures[theme.id] ?? NOTHING }));
  return (
    <section className="flex flex-col gap-2">
      <h2>{title}</h2>
      <p className="text-ink-2">{words.regionLead}</p>
      <DataTable caption={title} columns={useColumns()} rows={rows} rowKey={({ id }) => id} sortParam="temaordning" />
    </section>
  );
}

function useColumns(): Column<ThemeRow>[] {
  const words = useTexts().surveys.wave;
  const language = useLanguage();
  const { number } = useFormat();
  const figures = useFigureColumns<ThemeRow>();
  return [
    { id: 'theme', heading: words.theme, sortValue: ({ name }) => name[language], cell: ({ name }) => name[language] },
    figures.mean,
    figures.interval,
    figures.favourable,
    figures.n,
    {
      id: 'reliability',
      heading: words.reliability,
      align: 'end',
      cell: ({ alpha, noAlpha }) =>
        alpha === null ? (
          <span className="text-ink-2">{words.noAlpha[noAlpha ?? 'kept_back']}</span>
        ) : (
          number(alpha, { min: 2, max: 2 })
        ),
    },
    {
      id: 'change',
      heading: words.change,
      cell: ({ change }) =>
        change === null ? (
          <span className="text-ink-2">{words.first}</span>
        ) : (
          <StateMark tone={TONES[change] ?? 'neutral'}>{words.changes[change]}</StateMark>
        ),
    },
  ];
}
