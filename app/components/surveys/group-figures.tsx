import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FilterBar } from '../ui/filter-bar.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import type { Tone } from '../ui/tone.ts';
import type { Group, GroupFigure, Theme } from './types.ts';
import { NoNumber } from './no-number.tsx';
import { useFigureColumns } from './use-figure-columns.tsx';

interface GroupRow {
  id: string;
  name: string;
  told: GroupFigure;
}

const TONES: Record<string, Tone> = {
  far_below: 'bad',
  below: 'warn',
  within: 'neutral',
  above: 'ok',
  far_above: 'ok',
};

/** One theme, group by group; units beside others on their level, with chance allowed for. */
export function GroupFigures({
  themes,
  groups,
  theme,
}: {
  themes: readonly Theme[];
  groups: readonly Group[];
  theme: string;
}) {
  const words = useTexts().surveys.wave;
  const language = useLanguage();
  const columns = useColumns();
  const rows = groups
    .filter(({ kind }) => kind !== 'region')
    .flatMap(({ kind, id, unit, name, figures }): GroupRow[] => {
      const told = figures[theme];
      const shown = unit ? `${unit.name}, ${unit.town}` : name[language];
      return told ? [{ id: `${kind} ${id}`, name: shown, told }] : [];
    })
    .sort((a, b) => Number(!a.told.figure) - Number(!b.told.figure) || a.name.localeCompare(b.name, language));
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.groups}</h2>
      <p className="max-w-reading text-ink-2">{words.groupsLead}</p>
      <FilterBar
        fields={[
          {
            kind: 'select',
            name: 'tema',
            always: true,
            label: words.byTheme,
            options: themes.map(({ id, name }) => ({ value: id, label: name[language] })),
          },
        ]}
      />
      <DataTable caption={words.groups} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <p className="text-ink-2">{words.keptBackNote}</p>
    </section>
  );
}

function useColumns(): Column<GroupRow>[] {
  const words = useTexts().surveys.wave;
  const { number } = useFormat();
  const figures = useFigureColumns<GroupRow>();
  return [
    { id: 'group', heading: words.group, sortValue: ({ name }) => name, cell: ({ name }) => name },
    figures.mean,
    figures.interval,
    {
      id: 'estimate',
      heading: words.withRegion,
      align: 'end',
      sortValue: ({ told }) => told.standing?.estimate ?? null,
      cell: ({ told: { standing } }) =>
        standing ? number(standing.estimate, { min: 1, max: 1 }) : <NoNumber reason={words.notCompared} />,
    },
    figures.favourable,
    figures.n,
    {
      id: 'standing',
      heading: words.standing,
      cell: ({ told: { standing, lacksPeers } }) =>
        standing ? (
          <StateMark tone={TONES[standing.position] ?? 'neutral'}>{words.positions[standing.position]}</StateMark>
        ) : (
          <span className="text-ink-2">{lacksPeers ? words.lacksPeers : words.notCompared}</span>
        ),
    },
  ];
}
