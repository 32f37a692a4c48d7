import { useId } from 'react';
import type { SummaryCase } from '#app/domain/learning/summary-check/case.ts';
import type { summaryCheckLab } from '#app/platform/i18n/labs/summary-check.ts';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';

interface SourceRecordProps {
  words: (typeof summaryCheckLab)['sv'];
  summary: SummaryCase;
}

/** What the summary was made of. */
export function SourceRecord({ words, summary }: SourceRecordProps) {
  const language = useLanguage();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 rounded bg-sunken p-3">
      <h3 id={id}>{words.record}</h3>
      {summary.record.map(({ heading, lines }) => (
        <div key={heading.sv} className="max-w-reading">
          <h4 className="font-medium">{heading[language]}</h4>
          {lines.map((line) => (
            <p key={line.sv}>{line[language]}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
