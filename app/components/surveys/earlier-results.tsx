import type { ToldEarlier } from '#app/domain/quality/earlier-figures.ts';
import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useFigureText } from '../quality/figure-text.ts';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import type { Theme } from './types.ts';
import { KeptBack } from './kept-back.tsx';
import { useEarlierTerm } from './use-earlier-term.ts';

interface EarlierResult extends ToldEarlier {
  kind: GroupKind;
  id: string;
  themeId: string;
  term: EarlierTerm;
  scale: { lowest: number; highest: number };
  invited: number | null;
  source: string;
  unit: { name: string; town: string } | null;
  programme: Theme['name'] | null;
}

interface EarlierResultsProps {
  themes: readonly Theme[];
  results: readonly EarlierResult[];
  scale: EarlierResult['scale'];
}

/** What surveys from before the product told, theme by theme: beside the results of a wave and never one of them. */
export function EarlierResults({ themes, results, scale }: EarlierResultsProps) {
  const words = useTexts().earlierResults.section;
  const language = useLanguage();
  const columns = useColumns(scale);
  const told = themes.flatMap((theme) => {
    const rows = results.filter(({ themeId }) => themeId === theme.id);
    return rows.length > 0 ? [{ ...theme, rows }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.title}</h2>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      {told.map(({ id, name, rows }, index) => (
        <details key={id} open={index === 0}>
          <summary className="link inline-flex min-h-control items-center">{name[language]}</summary>
          <DataTable
            caption={words.caption(name[language])}
            columns={columns}
            rows={rows}
            rowKey={({ kind, id: group, term }) => `${kind} ${group} ${term}`}
          />
        </details>
      ))}
    </section>
  );
}

function useColumns({ lowest, highest }: EarlierResult['scale']): Column<EarlierResult>[] {
  const words = useTexts().earlierResults.section;
  const language = useLanguage();
  const { number } = useFormat();
  const termText = useEarlierTerm();
  const text = useFigureText();
  const meanOf = (value: number, own: EarlierResult['scale']) => {
    const mean = text.mean(value);
    const isSame = own.lowest === lowest && own.highest === highest;
    return isSame ? mean : words.onScale(mean, number(own.lowest), number(own.highest));
  };
  const nameOf = ({ unit, programme, kind, id }: EarlierResult) => {
    if (kind === 'region') return words.region;
    return unit ? `${unit.name}, ${unit.town}` : (programme?.[language] ?? id);
  };
  return [
    { id: 'group', heading: words.group, cell: nameOf },
    { id: 'term', heading: words.term, cell: ({ term }) => termText(term) },
    {
      id: 'mean',
      heading: words.mean,
      align: 'end',
      cell: ({ figure, keptBack, scale }) => (figure ? meanOf(figure.mean, scale) : <KeptBack reason={keptBack} />),
    },
    {
      id: 'n',
      heading: words.n,
      align: 'end',
      cell: ({ figure, invited }) => {
        const n = figure && text.respondents(figure);
        return n === null || invited === null ? n : words.ofInvited(n, number(invited));
      },
    },
    { id: 'source', heading: words.source, cell: ({ source }) => source },
  ];
}
