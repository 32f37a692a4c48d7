import type { CostPart } from '#app/domain/scheduling/proposal.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

export type RuleNames = Readonly<Record<string, { sv: string; en: string }>>;

interface CostTableProps {
  caption: string;
  costs: readonly CostPart[];
  sum: number;
  ruleNames: RuleNames;
}

export function CostTable({ caption, costs, sum, ruleNames }: CostTableProps) {
  const words = useTexts().rounds.placement;
  const language = useLanguage();
  const { number } = useFormat();
  return (
    <table className="w-full max-w-md">
      <caption className="pb-1 text-left text-ink-2">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.cost}</th>
        </tr>
      </thead>
      <tbody>
        {costs.map((part) => (
          <tr key={part.rule} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {ruleNames[part.rule]?.[language] ?? part.rule}
            </th>
            <td className="py-1 text-right tabular-nums">{number(part.cost)}</td>
          </tr>
        ))}
        <tr className="border-t border-line-strong font-medium">
          <th scope="row" className="py-1 text-left font-medium">
            {words.sum}
          </th>
          <td className="py-1 text-right tabular-nums">{number(sum)}</td>
        </tr>
      </tbody>
    </table>
  );
}
