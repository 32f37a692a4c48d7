import { FAIRNESS_CHOICES, type FairnessChoice } from '#app/domain/placements/fairness-choice.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { RadioGroup } from '../ui/choice-field.tsx';

export interface Tried {
  choice: FairnessChoice;
  at: string;
  wanted: number;
  first: number;
  outside: number;
  unplaced: number;
  burden: number | null;
  longest: number;
}

/** What a round holds to be fair, each choice with what it gives and costs, and has given so far. Part of a form. */
export function FairnessChoices({ chosen, tried }: { chosen: FairnessChoice; tried: readonly Tried[] }) {
  const words = useTexts().rounds.fairness;
  return (
    <div className="flex flex-col gap-4 pb-5">
      <div className="max-w-reading">
        <RadioGroup
          name="fairness"
          label={words.label}
          hint={words.hint}
          defaultValue={chosen}
          options={FAIRNESS_CHOICES.map((choice) => ({
            value: choice,
            label: words.choices[choice],
            hint: words.gives[choice],
          }))}
        />
      </div>
      {tried.length > 0 && <TriedTable tried={tried} />}
    </div>
  );
}

const COLUMNS = ['choice', 'at', 'first', 'outside', 'unplaced', 'burden', 'longest'] as const;

function TriedTable({ tried }: { tried: readonly Tried[] }) {
  const words = useTexts().rounds.fairness;
  const { tried: text } = words;
  const { number, percent, dateTime, minutes } = useFormat();
  const share = (count: number, { wanted }: Tried) =>
    `${number(count)} (${percent(wanted === 0 ? 0 : count / wanted)})`;
  return (
    <div>
      <div role="region" data-scroll-region tabIndex={0} aria-label={text.caption} className="overflow-x-auto">
        <table className="w-full text-left tabular-nums">
          <caption className="pb-1 text-left font-medium">{text.caption}</caption>
          <thead className="text-ink-2">
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="py-1 pr-4 font-medium">
                  {text.headings[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tried.map((one) => (
              <tr key={one.choice} className="border-t border-line [&>td]:py-1 [&>td]:pr-4 [&>td]:whitespace-nowrap">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {words.choices[one.choice]}
                </th>
                <td>{dateTime(one.at)}</td>
                <td>{share(one.first, one)}</td>
                <td>{share(one.outside, one)}</td>
                <td>{number(one.unplaced)}</td>
                <td>{one.burden === null ? '–' : number(one.burden)}</td>
                <td>{minutes(one.longest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-reading pt-1 text-ink-2">{text.note}</p>
    </div>
  );
}
