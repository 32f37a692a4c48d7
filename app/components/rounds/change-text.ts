import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';
import type { RuleNames } from './cost-table.tsx';
import type { ShownChange } from './remedy-list.tsx';

/** What somebody could do or decide, in words. */
export function useChangeText(ruleNames: RuleNames, isPublished: boolean): (change: ShownChange) => string {
  const words = useTexts().rounds.remedies;
  const { number, weeksShort } = useFormat();
  const names = useNames();
  const exceptionText = useExceptionText(ruleNames);
  const spanText = ({ from, to }: ShownChange['weeks']) => weeksShort(from, to);
  return (change) => {
    if (change.kind === 'place') return words.place(number(change.count), change.unit.name, spanText(change.weeks));
    const name = names.full(change.name);
    if (change.kind === 'period') return words.period(name, spanText(change.weeks), spanText(change.to));
    if (change.kind === 'exception') return exceptionText(name, change);
    return (isPublished ? words.unlockTold : words.unlock)(name, change.unit.name, spanText(change.weeks));
  };
}

function useExceptionText(ruleNames: RuleNames) {
  const { rounds, vocabulary } = useTexts();
  const words = rounds.remedies;
  const language = useLanguage();
  const { list } = useFormat();
  const attestNames: Readonly<Record<string, string>> = vocabulary.attests;
  const sectorNames: Readonly<Record<string, string>> = vocabulary.sectors;
  const named = (codes: readonly string[], known: Readonly<Record<string, string>>) =>
    list(codes.map((code) => (known[code] ?? code).toLowerCase()));
  return (name: string, { unit, reason, attests }: ShownChange & { kind: 'exception' }) => {
    const { sectors } = reason.params;
    switch (reason.rule) {
      case 'required-attests':
        return words.exceptions[reason.rule](name, unit.name, named(attests, attestNames));
      case 'required-sectors':
        return words.exceptions[reason.rule](name, named(Array.isArray(sectors) ? sectors : [], sectorNames));
      case 'prerequisites':
        return words.exceptions[reason.rule](name);
      case 'max-far-periods':
      case 'no-repeated-unit':
      case 'allowed-sector':
      case 'housing':
        return words.exceptions[reason.rule](name, unit.name);
      default:
        return words.exception(name, ruleNames[reason.rule]?.[language] ?? reason.rule, unit.name);
    }
  };
}
