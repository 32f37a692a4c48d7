import { CONTACT_IDS } from '#app/domain/learning/patient-cost/price-list.ts';
import { AUTUMNS, OVERHEAD_KEYS } from '#app/domain/learning/patient-cost/settings.ts';
import { costYear, yearOf } from '#app/domain/learning/patient-cost/year.ts';
import type { CostedYear } from '#app/domain/learning/patient-cost/year.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { LabChoice } from '../lab/lab-choice.tsx';
import { useRoughKronor } from './patient-cost-part.ts';
import type { PatientCostPart } from './patient-cost-part.ts';

export function YearControls({ words, settings, change }: PatientCostPart) {
  return (
    <>
      <LabChoice
        name="key"
        label={words.key}
        value={settings.key}
        options={OVERHEAD_KEYS.map((value) => ({ value, label: words.keys[value] }))}
        onChange={(key) => change({ key })}
      />
      <LabChoice
        name="autumn"
        label={words.autumn}
        value={settings.autumn}
        options={AUTUMNS.map((value) => ({ value, label: words.autumns[value] }))}
        onChange={(autumn) => change({ autumn })}
      />
    </>
  );
}

export function YearFinding({ words, settings: { key, autumn } }: PatientCostPart) {
  const kronor = useRoughKronor();
  const year = costYear(yearOf(autumn), key);
  const totals = OVERHEAD_KEYS.map((one) => costYear(yearOf(autumn), one).total);
  const admitted = costYear(yearOf('admitted'), key);
  const less = admitted.overhead - year.overhead;
  return (
    <>
      <p>{words.yearFinding(kronor(year.total), kronor(year.direct), kronor(year.overhead))}</p>
      <p>{words.keyFinding(kronor(Math.min(...totals)), kronor(Math.max(...totals)))}</p>
      {autumn === 'followed' && (
        <p>{words.instead(kronor(admitted.direct - year.direct), kronor(Math.abs(less)), less >= 0)}</p>
      )}
    </>
  );
}

export function YearPictures({ words, settings: { key, autumn } }: PatientCostPart) {
  const kronor = useRoughKronor();
  const year = costYear(yearOf(autumn), key);
  const shares = CONTACT_IDS.map((contact) => ({
    label: words.contacts[contact],
    value: year.entries
      .filter((entry) => entry.contact === contact)
      .reduce((sum, { direct, overhead }) => sum + direct + overhead, 0),
  }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  return (
    <>
      <BarChart
        title={words.byKey}
        points={OVERHEAD_KEYS.map((one) => {
          const { total } = costYear(yearOf(autumn), one);
          return { label: words.keys[one], value: total, text: kronor(total) };
        })}
      />
      <BarChart
        title={words.shares(shares[0]?.label.toLowerCase() ?? '')}
        points={shares.map((share) => ({ ...share, text: kronor(share.value) }))}
      />
      <YearTable words={words} year={year} />
    </>
  );
}

function YearTable({ words, year }: Pick<PatientCostPart, 'words'> & { year: CostedYear }) {
  const { number } = useFormat();
  const { months } = words;
  return (
    <div role="region" aria-label={months.caption} tabIndex={0} data-scroll-region className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="pb-2 text-left text-base font-medium">{months.caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-2">
            <th scope="col" className="py-1 pr-4 text-left font-normal">
              {months.month}
            </th>
            <th scope="col" className="py-1 pr-4 text-left font-normal">
              {months.contact}
            </th>
            {[months.direct, months.overhead, months.total].map((heading) => (
              <th key={heading} scope="col" className="py-1 pl-3 text-right font-normal">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {year.entries.map(({ month, contact, count, direct, overhead }) => (
            <tr key={`${month}-${contact}`} className="border-b border-line">
              <td className="py-1 pr-4">{words.monthNames[month - 1]}</td>
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {count > 1 ? words.times(words.contacts[contact], number(count)) : words.contacts[contact]}
              </th>
              <Amounts amounts={[direct, overhead, direct + overhead]} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-medium">
            <td />
            <th scope="row" className="py-1 pr-4 text-left">
              {months.year}
            </th>
            <Amounts amounts={[year.direct, year.overhead, year.total]} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Amounts({ amounts }: { amounts: readonly number[] }) {
  const { number } = useFormat();
  return (
    <>
      {amounts.map((amount, index) => (
        <td key={index} className="py-1 pl-3 text-right whitespace-nowrap">
          {number(Math.round(amount / 100) * 100)}
        </td>
      ))}
    </>
  );
}
