import { useId } from 'react';
import type { Patient } from '#app/domain/learning/synthetic-data/patients.ts';
import type { RareTrace } from '#app/domain/learning/synthetic-data/privacy.ts';
import { judgeOthers } from '#app/domain/learning/synthetic-data/study.ts';
import type { SyntheticStudy } from '#app/domain/learning/synthetic-data/study.ts';
import type { SyntheticWords } from '#app/platform/i18n/labs/synthetic-data.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../../ui/state-mark.tsx';

/** Fidelity, utility and privacy, each beside what other real patients come to. */
export function Measures({ words, study }: { words: SyntheticWords; study: SyntheticStudy }) {
  const { number, percent } = useFormat();
  const { measures } = words;
  const id = useId();
  const two = (value: number) => number(value, { min: 2 });
  const others = judgeOthers();
  const rows = [
    [measures.columns, two(study.fidelity.columns), two(others.fidelity.columns)],
    [measures.pairs, two(study.fidelity.pairs), two(others.fidelity.pairs)],
    [measures.utility, two(study.utility), two(others.utility)],
    [measures.distance, two(study.privacy.distance), two(others.privacy.distance)],
    [measures.tooNear, percent(study.privacy.tooNear), percent(others.privacy.tooNear)],
    [measures.copies, number(study.privacy.copies), number(others.privacy.copies)],
    [measures.membership, two(study.privacy.membership), two(others.privacy.membership)],
  ] as const;
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {measures.title}
      </figcaption>
      <table aria-labelledby={id} className="w-full tabular-nums">
        <thead>
          <tr className="align-bottom text-ink-2">
            <th scope="col" className="py-1.5 pr-4 text-left font-normal">
              {measures.measure}
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-normal">
              {measures.table}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              {measures.others}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(([label, here, there]) => (
            <tr key={label}>
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {label}
              </th>
              <td className="py-1.5 pr-4 text-right">{here}</td>
              <td className="py-1.5 text-right">{there}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Whether the patients with the rare diagnosis can be found in the table. */
export function Traces({ words, traces }: { words: SyntheticWords; traces: readonly RareTrace[] }) {
  const { traces: text } = words;
  const id = useId();
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption id={id} className="font-medium">
        {text.title}
      </figcaption>
      <table aria-labelledby={id} className="w-full">
        <thead>
          <tr className="text-ink-2">
            {[text.patient, text.row, text.verdict].map((heading) => (
              <th key={heading} scope="col" className="py-1.5 pr-4 text-left align-bottom font-normal">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {traces.map(({ patient, row, isFound }, index) => (
            <tr key={index} className="align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                <Described words={words} patient={patient} />
              </th>
              <td className="py-1.5 pr-4">{row ? <Described words={words} patient={row} /> : text.none}</td>
              <td className="py-1.5">
                <StateMark tone={isFound ? 'bad' : 'ok'}>{isFound ? text.found : text.notFound}</StateMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Described({ words: { traces }, patient }: { words: SyntheticWords; patient: Patient }) {
  const { number } = useFormat();
  const { age, isMan, kidney, days } = patient;
  return <>{traces.description(isMan ? traces.man : traces.woman, number(age), number(kidney), number(days))}</>;
}
