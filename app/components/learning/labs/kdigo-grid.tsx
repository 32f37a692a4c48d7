import { useId } from 'react';
import { ALBUMIN_CATEGORIES, GFR_CATEGORIES, riskOf, RISKS } from '#app/domain/learning/kidney/staging.ts';
import type { AlbuminCategory, GfrCategory } from '#app/domain/learning/kidney/staging.ts';
import type { kidneyStagingLab } from '#app/platform/i18n/labs/kidney-staging.ts';

const GROUNDS = ['bg-heat-1', 'bg-heat-2', 'bg-heat-3', 'bg-heat-4'] as const;

interface KdigoGridProps {
  words: (typeof kidneyStagingLab)['sv'];
  gfr: GfrCategory;
  /** Null where it was never measured: the whole row is then possible. */
  albumin: AlbuminCategory | null;
}

/** The risk at each GFR and albuminuria, in words on a ground that deepens, with a frame where the person is. */
export function KdigoGrid({ words, gfr, albumin }: KdigoGridProps) {
  const id = useId();
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {words.grid}
      </figcaption>
      <table aria-labelledby={id} className="w-full table-fixed text-center text-sm">
        <thead>
          <tr>
            <th scope="col" className="w-12 text-left font-normal text-ink-2">
              {words.gridRow}
            </th>
            {ALBUMIN_CATEGORIES.map((column) => (
              <th key={column} scope="col" className="py-1 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GFR_CATEGORIES.map((row) => (
            <tr key={row}>
              <th scope="row" className="text-left font-medium">
                {row}
              </th>
              {ALBUMIN_CATEGORIES.map((column) => {
                const risk = riskOf(row, column);
                const isHere = row === gfr && (albumin === null || column === albumin);
                return (
                  <td key={column} aria-current={isHere || undefined} className="p-0.5">
                    <span
                      className={`block rounded px-1 py-1.5 ${GROUNDS[RISKS.indexOf(risk)]} ${isHere ? 'font-semibold outline-2 -outline-offset-2 outline-ink' : ''}`}
                    >
                      {words.risks[risk]}
                      {isHere && <span className="block text-xs">{albumin ? words.here : words.perhaps}</span>}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
