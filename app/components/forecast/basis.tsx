import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';

interface Named {
  sv: string;
  en: string;
}

interface BasisProps {
  draws: number;
  /** Whether others may need the same places: they are of other branches, or filtered away. */
  leftOut: 'own' | 'filtered' | null;
  expected: readonly { programme: Named; term: TermCode; sizes: readonly number[] }[];
  unknown: readonly { programme: Named; course: Named; term: TermCode; learners: number }[];
}

/** What the forecast rests on, in words: method, plan, places, what is expected and what is left out. */
export function Basis({ draws, leftOut, expected, unknown }: BasisProps) {
  const words = useTexts().forecast.basis;
  const language = useLanguage();
  const { number, term } = useFormat();
  const meanOf = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  return (
    <Card title={words.title}>
      <div className="flex max-w-reading flex-col gap-2">
        {leftOut && <p className="font-medium">{words[leftOut]}</p>}
        <p>{words.method(number(draws))}</p>
        <p>{words.plan}</p>
        <p>{words.places}</p>
        <p>{words.intervals}</p>
        <Rows
          title={words.expected}
          rows={expected.map((row) =>
            words.expectedRow({
              programme: row.programme[language],
              term: term(row.term),
              size: number(meanOf(row.sizes), { max: 0 }),
            }),
          )}
        />
        <Rows
          title={words.unknown}
          rows={unknown.map((row) =>
            words.unknownRow({
              ...{ programme: row.programme[language], course: row.course[language] },
              ...{ term: term(row.term), learners: number(row.learners) },
            }),
          )}
        />
      </div>
    </Card>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className="link inline-flex min-h-control items-center">
        {title} ({rows.length})
      </summary>
      <ul className="list-disc pl-6">
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </details>
  );
}
