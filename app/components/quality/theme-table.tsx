import type { ReactNode } from 'react';
import type { ThemePoint } from '#app/domain/quality/theme-series.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { KeptBack } from '../surveys/kept-back.tsx';
import { NoNumber } from '../surveys/no-number.tsx';
import { useFigureText } from './figure-text.ts';
import { useEarlierTerm } from '../surveys/use-earlier-term.ts';
import type { EarlierPoint, ShownWave } from './types.ts';

interface ThemeTableProps {
  name: string;
  points: readonly ThemePoint[];
  waves: readonly ShownWave[];
  earlier: readonly EarlierPoint[];
}

/** The interval of a figure and how many it is of, or why there is neither. */
function HowSure({ figure, none }: { figure: ToldFigure | null; none: ReactNode }) {
  const text = useFigureText();
  return (
    <>
      <td className="py-1 pr-4 text-right whitespace-nowrap">
        {figure ? (text.interval(figure) ?? <KeptBack reason={figure.spreadKeptBack} />) : none}
      </td>
      <td className="py-1 pr-4 text-right whitespace-nowrap">{figure ? text.respondents(figure) : none}</td>
    </>
  );
}

/** The numbers of a theme's chart, one key away. */
export function ThemeTable({ name, points, waves, earlier }: ThemeTableProps) {
  const { quality, placeNames, programmeSets, surveys, common, earlierResults } = useTexts();
  const { chart } = quality;
  const text = useFigureText();
  const earlierTerm = useEarlierTerm();
  const headings = [chart.wave, chart.own, chart.interval, chart.n, chart.whole, chart.change];
  return (
    <TableTwin label={`${common.chart.asTable}: ${name}`} caption={chart.series(name)} headings={headings}>
      {earlier.map(({ term, source, figure, keptBack }) => (
        <tr key={term} className="border-t border-line">
          <th scope="row" className="py-1 pr-4 text-left font-normal">
            {earlierTerm(term)}
            <span className="block text-ink-2">{earlierResults.chart.from(source)}</span>
          </th>
          <td className="py-1 pr-4 text-right">{figure ? text.mean(figure.mean) : <KeptBack reason={keptBack} />}</td>
          <td className="py-1 pr-4 text-right">
            <NoNumber reason={surveys.wave.notCompared} />
          </td>
          <td className="py-1 pr-4 text-right whitespace-nowrap">
            {figure ? text.respondents(figure) : <KeptBack reason={keptBack} />}
          </td>
          <td className="py-1 pr-4 text-right">
            <NoNumber reason={surveys.wave.notCompared} />
          </td>
          <td className="py-1 text-left">{surveys.wave.notCompared}</td>
        </tr>
      ))}
      {points.map(({ waveId, figure, keptBack, whole, change }, index) => {
        const wave = waves[index];
        const missing = wave?.isSummedUp === false ? programmeSets.notSummedUp : chart.notAsked;
        const none = keptBack ? <KeptBack reason={keptBack} /> : <NoNumber reason={missing} />;
        const hidden = keptBack ? <KeptBack reason={keptBack} /> : <span className="text-ink-2">{missing}</span>;
        return (
          <tr key={waveId} className="border-t border-line">
            <th scope="row" className="py-1 pr-4 text-left font-normal">
              {wave?.name}
              {wave?.nameThen && <span className="block text-ink-2">{placeNames.then(wave.nameThen)}</span>}
              {wave?.isNewVersion && <span className="block text-ink-2">{chart.newVersionNote}</span>}
            </th>
            <td className="py-1 pr-4 text-right">{figure ? text.mean(figure.mean) : hidden}</td>
            <HowSure figure={figure} none={none} />
            <td className="py-1 pr-4 text-right">
              {whole ? text.mean(whole.mean) : <NoNumber reason={surveys.wave.notTold} />}
            </td>
            <td className="py-1 text-left">{change ? surveys.wave.changes[change] : surveys.wave.first}</td>
          </tr>
        );
      })}
    </TableTwin>
  );
}

interface TableTwinProps {
  label: string;
  caption: string;
  headings: readonly string[];
  children: ReactNode;
}

/** A chart as a table, folded away; the first column names the rows. */
export function TableTwin({ label, caption, headings, children }: TableTwinProps) {
  return (
    <details>
      <summary className="link inline-flex min-h-control items-center">{label}</summary>
      <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <table className="w-full tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading, index) => (
                <th
                  key={heading}
                  scope="col"
                  className={`py-1 pr-4 font-medium ${index === 0 || index === headings.length - 1 ? 'text-left' : 'text-right'}`}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  );
}
